package io.github.wmformat.asf.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.Attribute.Source;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.ContentBranding;
import io.github.wmformat.asf.header.DigitalSignature;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.Padding;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsfEditorTest {
    private static final UUID ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
    private static final int COUNT_AT = 24;
    private static final byte[] MEDIA = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @TempDir
    private Path folder;

    private Path file(AsfObject... more) throws IOException {
        List<AsfObject> objects = new ArrayList<>();
        objects.add(new FileProperties(ID, 0, 0, 0, 0, 0, 3000, 2, 100, 100, 64_000));
        objects.add(StreamProperties.of(
                1, StreamKind.AUDIO, new AudioFormat(0x161, 2, 44_100, 8_000, 100, 16, Bytes.EMPTY)));
        objects.addAll(List.of(more));
        Path path = folder.resolve("file.wma");
        Files.write(path, AsfHeader.of(objects).stored().toArray());
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.APPEND)) {
            out.write(MEDIA);
        }
        return path;
    }

    private static HeaderExtension padding(int size) {
        return HeaderExtension.of(List.of(new Padding(size)));
    }

    private static List<Attribute> attributes(Path file) throws IOException {
        return AsfEditor.open(file).edit().attributes();
    }

    private static byte[] behindHeader(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        return Arrays.copyOfRange(all, AsfEditor.open(file).header().stored().size(), all.length);
    }

    @Test
    void whatFitsInThePaddingIsWrittenThere() throws IOException {
        Path file = file(padding(1000));
        long size = Files.size(file);
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", "A title"));
        Saved saved = editor.save();

        assertThat(saved.way()).isEqualTo(Saved.Way.IN_HEADER);
        assertThat(saved.bytesWritten()).isLessThan(editor.header().stored().size());
        assertThat(Files.size(file)).isEqualTo(size);
        assertThat(attributes(file))
                .extracting(Attribute::name, Attribute::string)
                .containsExactly(tuple("Title", "A title"));
        assertThat(behindHeader(file)).isEqualTo(MEDIA);
    }

    /** A picture is larger than the padding, which therefore cannot pass it. */
    @Test
    void aLargeObjectIsNotInTheWay() throws IOException {
        Attribute picture = new Picture(3, "image/png", "", Bytes.of(new byte[50_000])).toAttribute();
        Attribute title = Attribute.ofString("Title", "old").in(Source.CONTENT_DESCRIPTION);
        Path file = file(
                padding(1000),
                new AttributeObject(Source.EXTENDED_CONTENT_DESCRIPTION, List.of(picture)),
                new AttributeObject(Source.CONTENT_DESCRIPTION, List.of(title)));
        for (int i = 0; i < 100; i++) {
            AsfEditor editor = AsfEditor.open(file);
            editor.edit().set(Attribute.ofString("Title", "new ".repeat(1 + i % 30)));
            assertThat(editor.save().way()).isEqualTo(Saved.Way.IN_HEADER);
        }

        assertThat(attributes(file)).hasSize(2).contains(picture);
    }

    @Test
    void whatDoesNotFitMakesANewFileThatKeepsPermissionsAndTimes() throws IOException {
        Path file = file();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", "A title"));
        Saved saved = editor.save();

        assertThat(saved.way()).isEqualTo(Saved.Way.NEW_FILE);
        assertThat(saved.bytesWritten()).isEqualTo(Files.size(file));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000_000_000L));
        assertThat(behindHeader(file)).isEqualTo(MEDIA);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aNewFileKeepsWhatTheUserNotedOfTheOld() throws IOException {
        Path file = file();
        try {
            Files.setAttribute(file, "user:note", ByteBuffer.wrap(MEDIA));
        } catch (IOException | UnsupportedOperationException without) {
            throw Requirement.unmet("the temporary folder's file system has no attributes of users: " + without);
        }
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", "A title"));

        assertThat(editor.save().way()).isEqualTo(Saved.Way.NEW_FILE);
        assertThat((byte[]) Files.getAttribute(file, "user:note")).isEqualTo(MEDIA);
    }

    /** The next edit finds room in the padding that the new file was given. */
    @ParameterizedTest
    @EnumSource(Growth.class)
    void aGrownFileTellsItsSizeAndHasRoomForMore(Growth growth) throws IOException {
        Path file = file();
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().add(new Picture(Picture.FRONT_COVER, "image/png", "cover", Bytes.of(new byte[100_000])));

        assertThat(editor.save(growth).way())
                .isEqualTo(growth == Growth.SHIFT ? Saved.Way.SHIFTED : Saved.Way.NEW_FILE);
        assertThat(editor.header().fileProperties().fileSize()).isEqualTo(Files.size(file));
        assertThat(behindHeader(file)).isEqualTo(MEDIA);
        assertThat(folder.toFile().list()).containsExactly("file.wma");
        editor.edit().set(Attribute.ofString("Title", "A title"));
        assertThat(editor.save(growth).way()).isEqualTo(Saved.Way.IN_HEADER);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = file();
        Path link = Files.createSymbolicLink(folder.resolve("link.wma"), file);
        AsfEditor editor = AsfEditor.open(link);
        editor.edit().set(Attribute.ofString("Title", "A title"));
        editor.save();

        assertThat(link).isSymbolicLink();
        assertThat(attributes(file)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Growth.class)
    void aHeaderBeyondTheLimitIsRefusedBeforeAnythingIsWritten(Growth growth) throws IOException {
        Path file = file();
        byte[] before = Files.readAllBytes(file);
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().add(new Picture(Picture.FRONT_COVER, "image/png", "", Bytes.of(new byte[Limits.HEADER_SIZE])));

        assertThatExceptionOfType(AsfException.class)
                .isThrownBy(() -> editor.save(growth))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(AsfException.Kind.UNSUPPORTED))
                .withMessageContaining("67108864 is the most");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("file.wma");
    }

    /** As with every editor that writes a new file. */
    @Test
    void anotherNameOfTheFileKeepsTheOldContent() throws IOException {
        Path file = file();
        Path other = Files.createLink(folder.resolve("other.wma"), file);
        byte[] before = Files.readAllBytes(other);
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", "A title"));
        editor.save();

        assertThat(Files.readAllBytes(other)).isEqualTo(before);
        assertThat(attributes(file)).hasSize(1);
    }

    @Test
    void aFileChangedMeanwhileIsNotOverwritten() throws IOException {
        Path file = file(padding(1000));
        AsfEditor first = AsfEditor.open(file);
        AsfEditor second = AsfEditor.open(file);
        first.edit().set(Attribute.ofString("Title", "first"));
        second.edit().set(Attribute.ofString("Title", "second"));
        first.save();

        assertThatIOException().isThrownBy(second::save).withMessageContaining("open it again");
        assertThat(attributes(file)).extracting(Attribute::string).containsExactly("first");
    }

    /** FFmpeg leaves out the markers when it counts: a reader that trusts the number would lose the last object. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void aWrongNumberOfObjectsIsPutRight(int padding) throws IOException {
        Path file = file(padding(padding), new LanguageList(List.of("en")));
        byte[] bytes = Files.readAllBytes(file);
        bytes[COUNT_AT]--;
        Files.write(file, bytes);
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", "A title"));
        editor.save();

        assertThat(Files.readAllBytes(file)[COUNT_AT])
                .isEqualTo((byte) editor.header().objects().size());
        assertThat(editor.edit().languages()).containsExactly("en");
    }

    /** The offset, send time and stored time of a marker are those of the packet that a seek leads to. */
    @Test
    void aMarkerLeadsToThePacketFromWhichItIsDecoded() throws IOException {
        Path file = Files.copy(Corpus.folder().resolve("TallShip-medium.wmv"), folder.resolve("a.wmv"));
        AsfEditor editor = AsfEditor.open(file);
        editor.addMarker(100_000_000, "later");
        editor.addMarker(0, "start");
        editor.save();
        List<Markers.Marker> markers = editor.edit().markers().orElseThrow().markers();

        assertThat(markers).extracting(Markers.Marker::text).containsExactly("start", "later");
        assertThat(markers).extracting(Markers.Marker::time).containsExactly(30_000_000L, 130_000_000L);
        try (AsfFile asf = AsfFile.open(file)) {
            MediaObjectReader reader = asf.reader();
            assertThat(markers.get(1).offset())
                    .isEqualTo(16_000 * reader.seek(100_000_000).packet());
        }
        assertThat(markers.get(1).sendTime()).isBetween(5_000L, 10_000L);
    }

    @Test
    void nothingChangedMeansNothingWritten() throws IOException {
        Path file = file(new DigitalSignature(2, Bytes.of(MEDIA)));

        assertThat(AsfEditor.open(file).save()).isEqualTo(new Saved(Saved.Way.UNCHANGED, 0, false));
        assertThat(AsfEditor.open(file).header().find(DigitalSignature.class)).isPresent();
    }

    @Test
    void aSignatureThatHoldsNoLongerIsRemovedAndSaidSo() throws IOException {
        Path file = file(new DigitalSignature(2, Bytes.of(MEDIA)), padding(500));
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", "A title"));

        assertThat(editor.save().signatureRemoved()).isTrue();
        assertThat(editor.header().find(DigitalSignature.class)).isEmpty();
    }

    /** Where each attribute goes: the 64 KiB rule, GUIDs, languages, streams, further values (mutagen #60, TagLib #524). */
    @Test
    void everyAttributeIsStoredWherePlayersLookForIt() throws IOException {
        Path file = file();
        AsfEditor editor = AsfEditor.open(file);
        HeaderEdit edit = editor.edit();
        edit.addLanguage("en");
        int german = edit.addLanguage("de");
        edit.set(Attribute.ofString("Title", "t"));
        edit.set(Attribute.ofString("Author", "x".repeat(40_000)));
        edit.set(Attribute.ofDword("Rating", 5));
        edit.set(Attribute.ofBytes("Short", Bytes.of(new byte[65_535])));
        edit.set(Attribute.ofBytes("Long", Bytes.of(new byte[65_536])));
        edit.set(Attribute.ofGuid("Guid", ID));
        edit.set(Attribute.ofBool("Stream", true).onStream(1));
        edit.set(Attribute.ofString("Title", "Titel").inLanguage(german));
        edit.set(Attribute.ofQword("Streamed", -1).onStream(1).inLanguage(german));
        edit.set(Attribute.ofBool("Flag", true));
        edit.set(Attribute.ofWord("Word", 65_535));
        edit.add(Attribute.ofString("WM/Genre", "one"));
        edit.add(Attribute.ofString("WM/Genre", "two"));
        editor.save();

        assertThat(attributes(file))
                .extracting(
                        Attribute::name,
                        Attribute::source,
                        attribute -> attribute.value().size())
                .containsExactlyInAnyOrder(
                        tuple("Title", Source.CONTENT_DESCRIPTION, 4),
                        tuple("Author", Source.METADATA_LIBRARY, 80_002),
                        tuple("Rating", Source.EXTENDED_CONTENT_DESCRIPTION, 4),
                        tuple("Short", Source.EXTENDED_CONTENT_DESCRIPTION, 65_535),
                        tuple("Long", Source.METADATA_LIBRARY, 65_536),
                        tuple("Guid", Source.METADATA_LIBRARY, 16),
                        tuple("Stream", Source.METADATA, 2),
                        tuple("Title", Source.METADATA_LIBRARY, 12),
                        tuple("Streamed", Source.METADATA_LIBRARY, 8),
                        tuple("Flag", Source.EXTENDED_CONTENT_DESCRIPTION, 4),
                        tuple("Word", Source.EXTENDED_CONTENT_DESCRIPTION, 2),
                        tuple("WM/Genre", Source.EXTENDED_CONTENT_DESCRIPTION, 8),
                        tuple("WM/Genre", Source.METADATA_LIBRARY, 8));
    }

    @Test
    void settingReplacesEveryValueOfTheKeyAndRemovingRemovesThem() throws IOException {
        Path file = file();
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().add(Attribute.ofString("WM/Genre", "one"));
        editor.edit().add(Attribute.ofString("WM/Genre", "two"));
        editor.edit().add(Attribute.ofString("WM/Genre", "of the stream").onStream(1));
        editor.save();
        editor.edit().set(Attribute.ofString("WM/Genre", "three"));
        editor.save();

        assertThat(attributes(file)).extracting(Attribute::string).containsExactly("three", "of the stream");
        assertThat(editor.edit().remove(attribute -> attribute.stream() == 0)).isEqualTo(1);
        editor.save();
        assertThat(attributes(file)).extracting(Attribute::string).containsExactly("of the stream");
    }

    /** A value that stood where few players look moves to where they do. */
    @Test
    void settingMovesAValueToWherePlayersLookForIt() throws IOException {
        Attribute old = Attribute.ofString("Title", "old").in(Source.METADATA_LIBRARY);
        Path file = file(HeaderExtension.of(
                List.of(new AttributeObject(Source.METADATA_LIBRARY, List.of(old, old)), new Padding(500))));
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", "new"));
        editor.save();

        assertThat(attributes(file))
                .extracting(Attribute::source, Attribute::string)
                .containsExactly(tuple(Source.CONTENT_DESCRIPTION, "new"));
    }

    @Test
    void unknownStreamsAndLanguagesAreRefused() throws IOException {
        HeaderEdit edit = AsfEditor.open(file()).edit();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> edit.set(Attribute.ofWord("A", 1).onStream(2)))
                .withMessage("the file has no stream 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edit.add(Attribute.ofWord("A", 1).inLanguage(1)))
                .withMessageContaining("no language 1");
        assertThatIllegalArgumentException().isThrownBy(() -> edit.streamNames(2, List.of()));
    }

    @Test
    void picturesAreReadChangedAndRemoved() throws IOException {
        Path file = file();
        var cover = new Picture(Picture.FRONT_COVER, "image/jpeg", "Umschlag \u00fc", Bytes.of(MEDIA));
        var back = new Picture(4, "image/png", "", Bytes.of(new byte[70_000]));
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().add(cover);
        editor.edit().add(back);
        editor.save();

        assertThat(editor.edit().pictures()).containsExactly(cover, back);
        editor.edit().remove(attribute -> attribute.name().equals(Picture.ATTRIBUTE));
        editor.save();
        assertThat(editor.edit().pictures()).isEmpty();
    }

    @Test
    void markersScriptsBrandingAndCodecsAreChangedAndRemoved() throws IOException {
        Path file = file(padding(2000));
        var markers = new Markers("", List.of(new Markers.Marker(200, 30_000_000, 0, 0, "chapter")));
        var command = new ScriptCommands.Command(1000, "URL", "http://example.org");
        var branding = new ContentBranding(0, Bytes.EMPTY, "", "http://example.org");
        var codec = new CodecList.Codec(2, "Windows Media Audio 9", "", Bytes.of((byte) 0x61, (byte) 1));
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().markers(markers);
        editor.edit().scripts(List.of(command));
        editor.edit().branding(branding);
        editor.edit().codecs(List.of(codec));
        editor.save();

        assertThat(editor.edit().markers()).isEqualTo(Optional.of(markers));
        assertThat(editor.edit().scripts()).containsExactly(command);
        assertThat(editor.edit().branding()).isEqualTo(Optional.of(branding));
        assertThat(editor.edit().codecs()).containsExactly(codec);
        editor.edit().markers(null);
        editor.edit().scripts(List.of());
        editor.edit().branding(null);
        editor.edit().codecs(List.of());
        assertThat(editor.save().way()).isEqualTo(Saved.Way.IN_HEADER);
        assertThat(editor.edit().markers()).isEmpty();
        assertThat(editor.edit().scripts()).isEmpty();
        assertThat(editor.edit().branding()).isEmpty();
        assertThat(editor.edit().codecs()).isEmpty();
    }

    @Test
    void languagesMoveUpWhereOneIsRemoved() throws IOException {
        Path file = file();
        AsfEditor editor = AsfEditor.open(file);
        HeaderEdit edit = editor.edit();
        assertThat(edit.addLanguage("en")).isZero();
        assertThat(edit.addLanguage("fr")).isEqualTo(1);
        assertThat(edit.addLanguage("de")).isEqualTo(2);
        assertThat(edit.addLanguage("fr")).isEqualTo(1);
        edit.set(Attribute.ofString("Title", "Titel").inLanguage(2));
        edit.streamNames(1, List.of(new ExtendedStreamProperties.Name(2, "Ton")));
        editor.save();
        HeaderEdit next = editor.edit();

        assertThatIllegalStateException()
                .isThrownBy(() -> next.removeLanguage(2))
                .withMessageContaining("language 2 is the language of");
        next.removeLanguage(1);
        next.renameLanguage(1, "de-at");
        editor.save();
        assertThat(editor.edit().languages()).containsExactly("en", "de-at");
        assertThat(editor.edit().attributes()).extracting(Attribute::language).containsExactly(1);
        assertThat(editor.edit().streamNames(1)).containsExactly(new ExtendedStreamProperties.Name(1, "Ton"));
    }

    @Test
    void theLanguageOfAStreamIsReadAndChanged() throws IOException {
        AsfEditor editor = AsfEditor.open(file());
        HeaderEdit edit = editor.edit();
        edit.addLanguage("en");
        edit.streamLanguage(1, edit.addLanguage("fr"));
        editor.save();

        assertThat(editor.edit().streamLanguage(1)).isEqualTo(1);
        assertThat(editor.edit().languages()).containsExactly("en", "fr");
        assertThatIllegalArgumentException().isThrownBy(() -> edit.streamLanguage(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> edit.streamLanguage(2, 0));
    }

    @Test
    void whatDoesNotFitInItsFieldIsRefusedAndTheFileStays() throws IOException {
        Path file = file();
        byte[] before = Files.readAllBytes(file);
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().scripts(List.of(new ScriptCommands.Command(0, "URL", "x".repeat(70_000))));

        assertThatIllegalArgumentException().isThrownBy(editor::save);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** Everything that is not edited keeps its bytes, in real files too, however they are saved. */
    @ParameterizedTest
    @EnumSource(Growth.class)
    void realFilesKeepWhatIsNotEdited(Growth growth) throws IOException {
        for (Path original : Corpus.files()) {
            Path file = folder.resolve(original.getFileName().toString());
            Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
            try {
                edit(original, file, growth);
            } catch (AsfException malformed) {
                assertThat(Files.mismatch(original, file)).isEqualTo(-1);
            }
            Files.delete(file);
        }
    }

    private static void edit(Path original, Path file, Growth growth) throws IOException {
        AsfEditor editor = AsfEditor.open(file);
        List<Attribute> before = editor.edit().attributes();
        boolean told = editor.header().fileProperties().fileSize() == Files.size(file);
        editor.edit().set(Attribute.ofString("Test/Short", "short"));
        Saved first = editor.save(growth);
        editor.edit().set(Attribute.ofString("Test/Long", "x".repeat(100_000)));
        Saved second = editor.save(growth);

        assertThat(first.way()).isNotEqualTo(Saved.Way.UNCHANGED);
        assertThat(second.way()).isNotIn(Saved.Way.UNCHANGED, Saved.Way.IN_HEADER);
        assertThat(behindHeader(file)).as(file.toString()).isEqualTo(behindHeader(original));
        assertThat(editor.header().fileProperties().broadcast()
                        || editor.header().fileProperties().fileSize() == Files.size(file))
                .as("%s told its size before: %s", file, told)
                .isTrue();
        editor.edit().remove(attribute -> attribute.name().startsWith("Test/"));
        editor.save(growth);
        assertThat(editor.edit().attributes()).as(file.toString()).containsExactlyInAnyOrderElementsOf(before);
    }
}
