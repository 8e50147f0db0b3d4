package io.github.wmformat.asf.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Growth;
import io.github.wmformat.asf.edit.Saved;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in which an edit broke off while it moved the content, and files beside which such a journal lies. */
class JournalFileTest {
    private static final String TITLE = "moved ".repeat(4_000);

    @TempDir
    private Path folder;

    private Path file;
    private Path notes;
    private byte[] before;
    private byte[] after;
    private List<Bytes> objects;

    @BeforeEach
    void aFileAndWhatItIsToBe() throws IOException {
        Path original = Path.of("..", "..", "test", "data", "tags.wmv");
        file = Files.copy(original, folder.resolve("a.wmv"));
        notes = folder.resolve(".a.wmv.asf-shift");
        before = Files.readAllBytes(file);
        objects = objects(file);
        Path moved = Files.copy(original, folder.resolve("moved.wmv"));
        AsfEditor editor = AsfEditor.open(moved);
        editor.edit().set(Attribute.ofString("Title", TITLE));
        assertThat(editor.save(Growth.SHIFT).way()).isEqualTo(Saved.Way.SHIFTED);
        after = Files.readAllBytes(moved);
        Files.delete(moved);
        assertThat(folder.toFile().list()).containsExactly("a.wmv");
    }

    private static List<Bytes> objects(Path path) throws IOException {
        List<Bytes> objects = new ArrayList<>();
        try (AsfFile asf = AsfFile.open(path)) {
            MediaObjectReader reader = asf.reader();
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                objects.add(object.data());
            }
        }
        return objects;
    }

    private static Bytes header(byte[] bytes) throws IOException {
        return AsfHeader.read(new MemorySource(bytes)).stored();
    }

    /** Breaks off at a write of the file; false if the move has fewer. */
    private boolean breakOff(long write, int arrived) throws IOException {
        var storage = new MemoryStorage(before).failAfter(write, arrived);
        var journal = new MemoryStorage();
        var move = new ShiftJournal(before.length, header(before), header(after));
        boolean broken = false;
        try {
            var shift = new Shift(move, storage, journal);
            shift.prepare();
            shift.move();
        } catch (MemoryStorage.Crash crash) {
            broken = true;
        }
        Files.write(file, storage.bytes());
        Files.write(notes, journal.bytes());
        return broken;
    }

    @Test
    void aFileIsReadAsItWillBeWhereverTheMoveBrokeOffAndNothingIsWritten() throws IOException {
        for (long write = 0; breakOff(write, 100); write++) {
            byte[] left = Files.readAllBytes(file);
            assertThat(objects(file)).as("write %s", write).isEqualTo(objects);
            try (AsfFile asf = AsfFile.open(file)) {
                assertThat(asf.size()).isEqualTo(after.length);
                assertThat(asf.header().stored()).isEqualTo(header(after));
            }
            assertThat(Indexer.scan(file, List.of(), Progress.NONE)).isEmpty();
            assertThat(Files.readAllBytes(file)).isEqualTo(left);
            assertThat(notes).exists();
        }
        assertThat(AsfEditor.repair(file)).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void openingForAnEditFinishesTheMoveAndRemovesTheJournal(boolean throughLink) throws IOException {
        breakOff(0, 5_000);
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("links")).resolve("link.wmv"), file);
        AsfEditor.open(throughLink ? link : file);

        assertThat(Files.readAllBytes(file)).isEqualTo(after);
        assertThat(notes).doesNotExist();
        assertThat(AsfEditor.repair(file)).isFalse();
        assertThat(objects(link)).isEqualTo(objects);
    }

    @Test
    void aReaderFollowsALinkToTheJournal() throws IOException {
        breakOff(2, 100);
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("links")).resolve("link.wmv"), file);

        assertThat(objects(link)).isEqualTo(objects);
    }

    @Test
    void aFileThatIsReadAsItWillBeIsNotMovedUnderTheReaderAndReadersDoNotDisturbEachOther() throws IOException {
        breakOff(0, 5_000);
        try (AsfFile one = AsfFile.open(file);
                AsfFile other = AsfFile.open(file)) {
            assertThat(one.size()).isEqualTo(other.size());
            assertThatIOException()
                    .isThrownBy(() -> AsfEditor.open(file))
                    .withMessageContaining("cannot be finished")
                    .withMessageContaining("another edit or reader is at work");
        }
        assertThat(AsfEditor.repair(file)).isTrue();
    }

    @Test
    void aMoveThatIsGoingOnIsNeitherReadNorTakenForABrokenOne() throws IOException {
        breakOff(0, 5_000);
        try (FileStorage going = new FileStorage(notes, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            going.lockForWriting();

            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> AsfFile.open(file))
                    .withMessageContaining(notes + ": another edit or reader is at work");
            assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> AsfEditor.open(file));
        }
        assertThat(objects(file)).isEqualTo(objects);
    }

    /** Such as a copy of the file as it was, brought back over a broken one. */
    @Test
    void aStrayJournalNeitherHarmsNorHindersAFileAndIsUsedAgain() throws IOException {
        breakOff(2, 100);
        Files.write(file, before);

        assertThat(objects(file)).isEqualTo(objects);
        assertThat(AsfEditor.repair(file)).isFalse();
        AsfEditor editor = AsfEditor.open(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        editor.edit().set(Attribute.ofString("Title", TITLE));
        assertThat(editor.save(Growth.SHIFT).way()).isEqualTo(Saved.Way.SHIFTED);
        assertThat(Files.readAllBytes(file)).isEqualTo(after);
        assertThat(notes).doesNotExist();
    }

    @Test
    void aJournalThatWasNotWrittenToItsEndIsUsedAgain() throws IOException {
        breakOff(2, 100);
        Files.write(file, before);
        Files.write(notes, Arrays.copyOf(Files.readAllBytes(notes), 5));
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", TITLE));
        editor.save(Growth.SHIFT);

        assertThat(Files.readAllBytes(file)).isEqualTo(after);
        assertThat(notes).doesNotExist();
    }

    @Test
    void anotherFileUnderTheJournalsNameIsLeftAloneAndHindersOnlyTheMove() throws IOException {
        byte[] foreign = {1, 2, 3};
        Files.write(notes, foreign);
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", TITLE));

        assertThat(objects(file)).isEqualTo(objects);
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> editor.save(Growth.SHIFT))
                .withMessageContaining("move that file away, or save by means of a new file");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.readAllBytes(notes)).isEqualTo(foreign);
        assertThat(editor.save().way()).isEqualTo(Saved.Way.NEW_FILE);
    }

    @Test
    void aFolderUnderTheJournalsNameIsNoJournal() throws IOException {
        Files.createDirectory(notes);

        assertThat(objects(file)).isEqualTo(objects);
        assertThat(AsfEditor.open(file).edit().attributes()).isNotEmpty();
    }

    @Test
    void theJournalMayBeReadByThoseWhoMayReadTheFile() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (FileStorage journal = JournalFile.create(notes, file)) {
            assertThat(journal.size()).isZero();
            assertThat(Files.getPosixFilePermissions(notes)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void aFileOfAnotherFileSystemIsReadAndEditedToo() throws IOException {
        URI archive = URI.create("jar:" + folder.resolve("a.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path inside = Files.copy(file, zip.getPath("/a.wmv"));
            AsfEditor editor = AsfEditor.open(inside);
            editor.edit().set(Attribute.ofString("Title", TITLE));
            editor.save();

            assertThat(objects(inside)).isEqualTo(objects);
            assertThat(AsfEditor.open(inside).edit().attributes())
                    .filteredOn(attribute -> attribute.name().equals("Title"))
                    .extracting(Attribute::string)
                    .containsExactly(TITLE);
        }
    }
}
