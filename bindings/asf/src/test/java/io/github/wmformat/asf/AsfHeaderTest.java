package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeType;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.ContentEncryption;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.MutualExclusion;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.header.StreamBitrates;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import io.github.wmformat.asf.header.UnknownObject;
import io.github.wmformat.asf.header.VideoFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the header's objects say. */
class AsfHeaderTest {
    private static AsfHeader header(byte[]... objects) throws IOException {
        AsfBuilder builder = AsfBuilder.file();
        for (byte[] object : objects) {
            builder.with(object);
        }
        return builder.open().header();
    }

    @Test
    void filePropertiesAreRead() throws IOException {
        FileProperties properties = header().fileProperties();

        assertThat(properties.fileId()).isEqualTo(AsfBuilder.FILE_ID);
        assertThat(properties.created()).isEqualTo(Instant.EPOCH);
        assertThat(properties.duration()).isEqualTo(40_000_000);
        assertThat(properties.seekable()).isTrue();
        assertThat(properties.broadcast()).isFalse();
        assertThat(properties.maxBitRate()).isEqualTo(64_000);
    }

    @Test
    void durationIsNeverNegative() throws IOException {
        FileProperties properties = AsfBuilder.file()
                .fileProperties(AsfBuilder.fileProperties(100, 9_000, 2))
                .open()
                .header()
                .fileProperties();

        assertThat(properties.duration()).isZero();
    }

    @Test
    void aPrerollBeyondAllTimesIsNotTakenOff() throws IOException {
        byte[] packet = new PacketBuilder().object(1, 0, 400, (byte) 1).build();
        AsfBuilder file = AsfBuilder.file(packet).fileProperties(AsfBuilder.fileProperties(100, -1, 2));

        assertThat(file.read()).extracting(MediaObject::timeMillis).containsExactly(400L);
    }

    @Test
    void pathsAndChannelsAreRead(@TempDir Path folder) throws IOException {
        Path path = Files.write(
                folder.resolve("a.asf"),
                AsfBuilder.file(new PacketBuilder().object(1, 0, 400, (byte) 1).build())
                        .bytes());

        try (AsfFile file = AsfFile.open(path);
                AsfFile other = AsfFile.open(Files.newByteChannel(path))) {
            assertThat(AsfBuilder.all(file.reader())).hasSize(1).isEqualTo(AsfBuilder.all(other.reader()));
        }
    }

    @Test
    void audioFormatIsAWaveFormat() throws IOException {
        byte[] wave = new LittleEndian()
                .u16(0x161)
                .u16(2)
                .u32(44_100)
                .u32(8_000)
                .u16(2973)
                .u16(16)
                .u16(2)
                .u16(0x1234)
                .done();
        byte[] stream = AsfBuilder.stream(5, StreamKind.AUDIO, wave, StreamProperties.NO_ERROR_CORRECTION, new byte[0]);

        AsfStream audio = header(stream).streams().get(2);

        assertThat(audio.number()).isEqualTo(5);
        assertThat(audio.format())
                .isEqualTo(new AudioFormat(0x161, 2, 44_100, 8_000, 2973, 16, Bytes.of((byte) 0x34, (byte) 0x12)));
    }

    @Test
    void videoFormatIsABitmapHeader() throws IOException {
        byte[] bitmap = new LittleEndian()
                .u32(320)
                .u32(240)
                .u8(2)
                .u16(44)
                .u32(44)
                .u32(320)
                .u32(240)
                .u16(1)
                .u16(24)
                .bytes((byte) 'W', (byte) 'M', (byte) 'V', (byte) '3')
                .u32(0)
                .zeros(16)
                .u32(7)
                .done();
        byte[] stream =
                AsfBuilder.stream(5, StreamKind.VIDEO, bitmap, StreamProperties.NO_ERROR_CORRECTION, new byte[0]);

        var format = (VideoFormat) header(stream).streams().get(2).format();

        assertThat(format.width()).isEqualTo(320);
        assertThat(format.height()).isEqualTo(240);
        assertThat(format.fourCc()).isEqualTo("WMV3");
        assertThat(format.codecData().size()).isEqualTo(4);
    }

    @Test
    void aHiddenStreamStandsInItsExtendedProperties() throws IOException {
        byte[] hidden = AsfBuilder.extendedStream(9, AsfBuilder.stream(9, StreamKind.BINARY));

        AsfStream stream = header(AsfBuilder.extension(hidden)).streams().get(2);

        assertThat(stream.number()).isEqualTo(9);
        assertThat(stream.hidden()).isTrue();
        assertThat(stream.kind()).isEqualTo(StreamKind.BINARY);
        assertThat(stream.extended()).isNotNull();
    }

    @Test
    void bitRatesAreGivenToTheirStreams() throws IOException {
        byte[] rates = AsfBuilder.object(
                AsfObjectId.STREAM_BITRATE_PROPERTIES,
                new LittleEndian().u16(1).u16(2).u32(64_123).done());

        AsfHeader header = header(rates);

        assertThat(header.streams()).extracting(AsfStream::bitRate).containsExactly(0L, 64_123L);
        assertThat(header.find(StreamBitrates.class))
                .hasValue(new StreamBitrates(List.of(new StreamBitrates.Rate(2, 64_123))));
    }

    @Test
    void attributesOfAllObjectsComeInFileOrder() throws IOException {
        byte[] description = new LittleEndian()
                .u16(6)
                .u16(0)
                .u16(0)
                .u16(0)
                .u16(4)
                .utf16("Abc")
                .utf16("G\0")
                .done();
        byte[] extended = new LittleEndian()
                .u16(1)
                .u16(4)
                .utf16("V\0")
                .u16(2)
                .u16(4)
                .u32(1)
                .done();
        byte[] metadata = new LittleEndian()
                .u16(1)
                .u16(0)
                .u16(2)
                .u16(4)
                .u16(2)
                .u32(2)
                .utf16("V\0")
                .u16(1)
                .done();
        byte[] library = new LittleEndian()
                .u16(1)
                .u16(3)
                .u16(0)
                .u16(4)
                .u16(6)
                .u32(16)
                .utf16("X\0")
                .guid(AsfBuilder.FILE_ID)
                .done();

        List<Attribute> attributes = header(
                        AsfBuilder.object(AsfObjectId.CONTENT_DESCRIPTION, description),
                        AsfBuilder.object(AsfObjectId.EXTENDED_CONTENT_DESCRIPTION, extended),
                        AsfBuilder.extension(
                                AsfBuilder.object(AsfObjectId.METADATA, metadata),
                                AsfBuilder.object(AsfObjectId.METADATA_LIBRARY, library)))
                .attributes();

        assertThat(attributes)
                .extracting(Attribute::name, Attribute::stream, Attribute::language, Attribute::type, Attribute::source)
                .containsExactly(
                        tuple("Title", 0, 0, AttributeType.STRING, Attribute.Source.CONTENT_DESCRIPTION),
                        tuple("Rating", 0, 0, AttributeType.STRING, Attribute.Source.CONTENT_DESCRIPTION),
                        tuple("V", 0, 0, AttributeType.BOOL, Attribute.Source.EXTENDED_CONTENT_DESCRIPTION),
                        tuple("V", 2, 0, AttributeType.BOOL, Attribute.Source.METADATA),
                        tuple("X", 0, 3, AttributeType.GUID, Attribute.Source.METADATA_LIBRARY));
        assertThat(attributes.get(0).string()).isEqualTo("Abc");
        assertThat(attributes.get(2).bool()).isTrue();
        assertThat(attributes.get(3).bool()).isTrue();
        assertThat(attributes.get(4).guid()).isEqualTo(AsfBuilder.FILE_ID);
    }

    @Test
    void anAttributeAskedForAnotherTypeSaysWhatItIs() {
        var attribute = new Attribute("WM/Year", 0, 0, 3, Bytes.of((byte) 1), Attribute.Source.METADATA);

        assertThat(attribute.number()).isEqualTo(1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(attribute::string)
                .withMessageContaining("WM/Year")
                .withMessageContaining("DWORD");
    }

    @Test
    void listsOfTheHeaderAreRead() throws IOException {
        byte[] languages =
                new LittleEndian().u16(2).u8(6).utf16("en\0").u8(4).utf16("de").done();
        byte[] codecs = new LittleEndian()
                .zeros(16)
                .u32(1)
                .u16(2)
                .u16(2)
                .utf16("C\0")
                .u16(2)
                .utf16("D\0")
                .u16(2)
                .u16(0x161)
                .done();
        byte[] scripts = new LittleEndian()
                .zeros(16)
                .u16(1)
                .u16(1)
                .u16(3)
                .utf16("URL")
                .u32(900)
                .u16(0)
                .u16(2)
                .utf16("go")
                .done();
        byte[] markers = new LittleEndian()
                .zeros(16)
                .u32(1)
                .u16(0)
                .u16(2)
                .utf16("N")
                .u64(50)
                .u64(60_000_000)
                .u16(16)
                .u32(5)
                .u32(0)
                .u32(2)
                .utf16("M\0")
                .done();

        AsfHeader header = header(
                AsfBuilder.object(AsfObjectId.CODEC_LIST, codecs),
                AsfBuilder.object(AsfObjectId.SCRIPT_COMMAND, scripts),
                AsfBuilder.object(AsfObjectId.MARKER, markers),
                AsfBuilder.extension(AsfBuilder.object(AsfObjectId.LANGUAGE_LIST, languages)));

        assertThat(header.problems()).isEmpty();
        assertThat(header.find(LanguageList.class)).hasValue(new LanguageList(List.of("en", "de")));
        assertThat(header.find(CodecList.class))
                .hasValue(new CodecList(List.of(new CodecList.Codec(2, "C", "D", Bytes.of((byte) 0x61, (byte) 1)))));
        assertThat(header.find(ScriptCommands.class))
                .hasValue(new ScriptCommands(List.of(new ScriptCommands.Command(900, "URL", "go"))));
        assertThat(header.find(Markers.class))
                .hasValue(new Markers("N", List.of(new Markers.Marker(50, 60_000_000, 5, 0, "M"))));
    }

    @Test
    void mutualExclusionIsReadInAllForms() throws IOException {
        byte[] streams = new LittleEndian()
                .guid(MutualExclusion.BIT_RATE)
                .u16(2)
                .u16(1)
                .u16(2)
                .done();
        byte[] groups = new LittleEndian()
                .guid(MutualExclusion.LANGUAGE)
                .u16(2)
                .u16(2)
                .u16(1)
                .u16(2)
                .u16(1)
                .u16(3)
                .done();

        AsfHeader header = header(
                AsfBuilder.object(AsfObjectId.BITRATE_MUTUAL_EXCLUSION, streams),
                AsfBuilder.extension(AsfBuilder.object(AsfObjectId.GROUP_MUTUAL_EXCLUSION, groups)));

        assertThat(header.findAll(MutualExclusion.class))
                .containsExactly(
                        new MutualExclusion(
                                AsfObjectId.BITRATE_MUTUAL_EXCLUSION,
                                MutualExclusion.BIT_RATE,
                                List.of(List.of(1), List.of(2))),
                        MutualExclusion.ofGroups(MutualExclusion.LANGUAGE, List.of(List.of(1, 2), List.of(3))));
    }

    @Test
    void anUnknownObjectKeepsItsBytes() throws IOException {
        UUID id = new UUID(3, 4);
        HeaderObject object =
                header(AsfBuilder.object(id, (byte) 1, (byte) 2)).objects().get(3);

        assertThat(object.id()).isEqualTo(id);
        assertThat(object.body()).isEqualTo(Bytes.of((byte) 1, (byte) 2));
        assertThat(object.content()).isInstanceOf(UnknownObject.class);
        assertThat(object.size()).isEqualTo(26);
    }

    @Test
    void aProtectedFileIsNamedSo() throws IOException {
        byte[] encryption = new LittleEndian()
                .u32(1)
                .u8(9)
                .u32(4)
                .bytes((byte) 'D', (byte) 'R', (byte) 'M', (byte) 0)
                .u32(0)
                .u32(0)
                .done();

        assertThat(header().isProtected()).isFalse();
        assertThat(header(AsfBuilder.object(AsfObjectId.CONTENT_ENCRYPTION, encryption)))
                .satisfies(header -> assertThat(header.isProtected()).isTrue())
                .satisfies(header -> assertThat(header.find(ContentEncryption.class))
                        .hasValue(new ContentEncryption(Bytes.of((byte) 9), "DRM", "", "")));
    }

    @Test
    void aSourceIsClosedWithTheFileAndWhenOpeningFails() throws IOException {
        var good = new MemorySource(AsfBuilder.file().bytes());
        var bad = new MemorySource(new byte[3]);

        AsfFile.open(good).close();
        assertThatExceptionOfType(AsfException.class).isThrownBy(() -> AsfFile.open(bad));

        assertThat(good.closed()).isTrue();
        assertThat(bad.closed()).isTrue();
    }
}
