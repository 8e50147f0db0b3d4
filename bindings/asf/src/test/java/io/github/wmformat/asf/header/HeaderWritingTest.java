package io.github.wmformat.asf.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.LittleEndian;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.extension.ExtensionKind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of the header is what was read, and what a program puts in comes out again. */
class HeaderWritingTest {
    private static final UUID ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
    private static final Bytes DATA = Bytes.of((byte) 1, (byte) 2, (byte) 3);
    private static final FileProperties PROPERTIES =
            new FileProperties(ID, 1L << 40, 2, 3, 4, 5, 6, -1, 0xFFFFFFFFL, 0xFFFFFFFFL, 9);
    private static final StreamProperties STREAM =
            new StreamProperties(ID, StreamProperties.AUDIO_SPREAD, -7, DATA, DATA, 0x8005, 0x12345678);

    private static Attribute attribute(int stream, int language, int type, Attribute.Source source) {
        return new Attribute("WM/Name", stream, language, type, DATA, source);
    }

    static Stream<AsfObject> objects() {
        var buffer = new ExtendedStreamProperties.Buffer(1, 2, 3);
        var protection = new AdvancedContentEncryption.ProtectionSystem(
                ID, 4, List.of(new AdvancedContentEncryption.EncryptedObject(1, DATA)), DATA);
        return Stream.of(
                PROPERTIES,
                STREAM,
                new ExtendedStreamProperties(
                        1,
                        2,
                        buffer,
                        buffer,
                        3,
                        15,
                        127,
                        1,
                        4,
                        List.of(
                                new ExtendedStreamProperties.Name(1, "n\u00e4me"),
                                new ExtendedStreamProperties.Name(0, "")),
                        List.of(new PayloadExtension(ExtensionKind.FILE_NAME.id(), PayloadExtension.VARIABLE, DATA)),
                        STREAM),
                new CodecList(
                        List.of(new CodecList.Codec(1, "video", "", DATA), new CodecList.Codec(2, "", "x", DATA))),
                new ScriptCommands(List.of(
                        new ScriptCommands.Command(1, "URL", "http://a"),
                        new ScriptCommands.Command(0xFFFFFFFFL, "TEXT", ""),
                        new ScriptCommands.Command(2, "URL", "b"))),
                new Markers(
                        "list", List.of(new Markers.Marker(-1, 2, 3, 4, "text"), new Markers.Marker(0, 0, 0, 0, ""))),
                MutualExclusion.ofStreams(MutualExclusion.LANGUAGE, List.of(1, 2)),
                MutualExclusion.ofGroups(MutualExclusion.BIT_RATE, List.of(List.of(1, 2), List.of(), List.of(3))),
                new MutualExclusion(
                        AsfObjectId.BITRATE_MUTUAL_EXCLUSION,
                        MutualExclusion.BIT_RATE,
                        List.of(List.of(1), List.of(2))),
                new StreamPrioritization(List.of(
                        new StreamPrioritization.Priority(2, true), new StreamPrioritization.Priority(1, false))),
                new BandwidthSharing(BandwidthSharing.PARTIAL, 64_000, 3_000, List.of(1, 2)),
                new LanguageList(List.of("en-us", "", "de")),
                new AttributeObject(Attribute.Source.METADATA, List.of(attribute(5, 0, 1, Attribute.Source.METADATA))),
                new AttributeObject(
                        Attribute.Source.METADATA_LIBRARY,
                        List.of(attribute(5, 3, 6, Attribute.Source.METADATA_LIBRARY))),
                new AttributeObject(
                        Attribute.Source.EXTENDED_CONTENT_DESCRIPTION,
                        List.of(attribute(0, 0, 3, Attribute.Source.EXTENDED_CONTENT_DESCRIPTION))),
                new AttributeObject(
                        Attribute.Source.CONTENT_DESCRIPTION,
                        List.of(
                                new Attribute("Title", 0, 0, 0, DATA, Attribute.Source.CONTENT_DESCRIPTION),
                                new Attribute("Rating", 0, 0, 0, DATA, Attribute.Source.CONTENT_DESCRIPTION))),
                new ContentBranding(2, DATA, "http://banner", ""),
                new StreamBitrates(List.of(new StreamBitrates.Rate(2, 1), new StreamBitrates.Rate(1, 0xFFFFFFFFL))),
                new ErrorCorrection(ID, DATA),
                new Padding(77),
                new Compatibility(2, 1),
                new IndexParameters(AsfObjectId.INDEX_PARAMETERS, 1000, List.of(new IndexSpecifier(1, 3))),
                new IndexParameters(AsfObjectId.MEDIA_OBJECT_INDEX_PARAMETERS, 1, List.of()),
                new IndexParameters(AsfObjectId.TIMECODE_INDEX_PARAMETERS, 30, List.of(new IndexSpecifier(2, 1))),
                IndexPlaceholder.forStreams(2),
                new ContentEncryption(DATA, "DRM", "key", "http://licence"),
                new ExtendedContentEncryption(DATA),
                new AdvancedContentEncryption(List.of(protection)),
                new DigitalSignature(2, DATA),
                new UnknownObject(ID, DATA));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyObjectIsReadAsItWasWritten(AsfObject object) throws AsfException {
        AsfHeader header = AsfHeader.of(List.of(PROPERTIES, HeaderExtension.of(List.of(object)), object));

        assertThat(header.problems()).isEmpty();
        assertThat(header.objects()).extracting(HeaderObject::content).endsWith(object);
        assertThat(header.find(HeaderExtension.class).orElseThrow().objects())
                .extracting(HeaderObject::content)
                .containsExactly(object);
    }

    static Stream<StreamProperties> formats() {
        return Stream.of(
                StreamProperties.of(1, StreamKind.AUDIO, new AudioFormat(0x161, 2, 44_100, 8_000, 2973, 16, DATA)),
                StreamProperties.of(
                        1, StreamKind.VIDEO, new VideoFormat(8, 9, 8, -9, 1, 24, 0x33564D57, 5, 1, 2, 3, 4, DATA)),
                StreamProperties.of(1, StreamKind.JFIF, new ImageFormat(640, 480)),
                StreamProperties.of(1, StreamKind.DEGRADABLE_JPEG, new DegradableImageFormat(640, 480, DATA)),
                StreamProperties.of(
                        1, StreamKind.FILE_TRANSFER, new MediaTypeFormat(ID, ID, true, false, 12, ID, DATA)),
                StreamProperties.of(1, StreamKind.BINARY, new MediaTypeFormat(ID, ID, false, true, 0, ID, Bytes.EMPTY)),
                StreamProperties.of(1, StreamKind.COMMAND, new RawFormat(Bytes.EMPTY)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsReadAsItWasWritten(StreamProperties stream) {
        assertThat(stream.format().toBytes()).isEqualTo(stream.typeSpecific());
        assertThat(stream.format()).isEqualTo(StreamFormat.of(stream.kind(), stream.typeSpecific()));
        assertThat(stream.kind() == StreamKind.COMMAND).isEqualTo(stream.format() instanceof RawFormat);
    }

    @Test
    void theNumberOfObjectsAndTheSizeAreTold() throws AsfException {
        Bytes stored = AsfHeader.of(List.of(PROPERTIES, new Padding(6))).stored();

        assertThat(stored.slice(16, 14))
                .isEqualTo(Bytes.of(
                        new LittleEndian().u64(30 + 104 + 30).u32(2).u8(1).u8(2).done()));
        assertThat(stored.size()).isEqualTo(30 + 104 + 30);
    }

    @Test
    void whatIsOddAndNotChangedStays() throws AsfException {
        byte[] objects = new LittleEndian()
                .guid(AsfObjectId.FILE_PROPERTIES)
                .u64(24 + 83)
                .bytes(PROPERTIES.body().toArray())
                .bytes((byte) 7, (byte) 8, (byte) 9)
                .guid(AsfObjectId.HEADER_EXTENSION)
                .u64(24 + 22 + 2 + 1)
                .zeros(18)
                .u32(2)
                .bytes((byte) 5, (byte) 5, (byte) 6)
                .done();
        byte[] stored = new LittleEndian()
                .guid(AsfObjectId.HEADER)
                .u64(30 + objects.length + 2)
                .u32(2)
                .u8(9)
                .u8(9)
                .bytes(objects)
                .bytes((byte) 1, (byte) 1)
                .done();
        AsfHeader header = HeaderReader.read(Bytes.of(stored));

        assertThat(header.with(header.objects()).stored()).isEqualTo(Bytes.of(stored));
        HeaderExtension extension = header.find(HeaderExtension.class).orElseThrow();
        assertThat(HeaderObject.of(extension.with(extension.objects())).body())
                .isEqualTo(
                        header.find(AsfObjectId.HEADER_EXTENSION).orElseThrow().body());
    }

    @Test
    void whatDoesNotFitInItsFieldIsRefused() {
        var padding = new StreamBitrates(List.of(new StreamBitrates.Rate(1, 1L << 32)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsfHeader.of(List.of(PROPERTIES, padding)))
                .withMessageContaining("4294967296 does not fit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MutualExclusion.ofStreams(ID, List.of(70_000)).body());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new MutualExclusion(AsfObjectId.ADVANCED_MUTUAL_EXCLUSION, ID, List.of(List.of(1, 2))).body())
                .withMessageContaining("single streams");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContentBranding(0, Bytes.EMPTY, "\u20ac", "").body())
                .withMessageContaining("U+00FF");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttributeObject(
                                Attribute.Source.EXTENDED_CONTENT_DESCRIPTION,
                                List.of(attribute(1, 0, 1, Attribute.Source.EXTENDED_CONTENT_DESCRIPTION)))
                        .body())
                .withMessageContaining("WM/Name");
    }

    @Test
    void aHeaderWithoutFilePropertiesIsNone() {
        assertThatExceptionOfType(AsfException.class)
                .isThrownBy(() -> AsfHeader.of(List.of(new Padding(6))))
                .withMessageContaining("File Properties");
    }

    /** Of these the fields say less than the bytes, which are kept for that reason. */
    private static final List<String> MORE_THAN_FIELDS = List.of(
            // Older writers and others than Microsoft store an empty description without its zero.
            "Ring03Part1.wma: Codec List object",
            "duck.wmv: Codec List object",
            "elephant.asf: Codec List object",
            "full.wma: Codec List object",
            "mp3_audio.asf: Codec List object",
            "multiple_values_images.wma: Codec List object",
            "rock_loop_stereo.wma: Codec List object",
            "testASF.asf: Codec List object",
            "unparseable.wma: Codec List object",
            // The sizes are zero, and the bytes behind them belong to no field.
            "zero_value_properties.wma: Stream Properties object");

    @Test
    void headersOfRealFilesComeOutByteForByte() throws IOException {
        List<String> different = new ArrayList<>();
        for (Path file : Corpus.files()) {
            try (ByteSource source = new ChannelSource(FileChannel.open(file))) {
                AsfHeader header = AsfHeader.read(source);
                assertThat(header.with(header.objects()).stored())
                        .as(file.toString())
                        .isEqualTo(header.stored());
                compare(file.getFileName().toString(), header.objects(), different);
            } catch (AsfException malformed) {
                assertThat(malformed).hasMessageStartingWith("malformed ASF: ");
            }
        }
        assertThat(different).containsExactlyElementsOf(MORE_THAN_FIELDS);
    }

    private static void compare(String file, List<HeaderObject> objects, List<String> different) {
        for (HeaderObject object : objects) {
            if (!object.content().body().equals(object.body())) {
                different.add(file + ": " + AsfObjectId.name(object.id()));
            }
            if (object.content() instanceof HeaderExtension extension) {
                compare(file, extension.objects(), different);
            }
        }
    }
}
