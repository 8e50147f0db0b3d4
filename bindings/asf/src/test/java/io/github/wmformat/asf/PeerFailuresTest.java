package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import io.github.wmformat.asf.mux.StreamBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What other programs got wrong with files that are not malformed, or hardly; numbers as in {@link MalformedInputTest}.
 * Defects that have a test elsewhere: the size told by a grown file, packets whose padding counts twice, an index ignored.
 */
class PeerFailuresTest {
    private static final byte[] DATA = {1, 2, 3, 4, 5};
    private static final byte[] WAVE = new LittleEndian()
            .u16(0x161)
            .u16(2)
            .u32(44_100)
            .u32(8_000)
            .u16(400)
            .u16(16)
            .u16(0)
            .done();

    /** Two tag readers take channels and rate from whatever stream comes last. */
    @Test
    void theSoundOfAFileIsThatOfItsAudioStreamWhateverStreamComesLast() throws IOException {
        AsfHeader header = new AsfBuilder()
                .with(AsfBuilder.stream(1, StreamKind.AUDIO, WAVE, StreamProperties.NO_ERROR_CORRECTION, new byte[0]))
                .with(AsfBuilder.stream(
                        2, StreamKind.VIDEO, new byte[51], StreamProperties.NO_ERROR_CORRECTION, new byte[0]))
                .open()
                .header();

        assertThat(header.streams().get(0).format())
                .isEqualTo(new AudioFormat(0x161, 2, 44_100, 8_000, 400, 16, Bytes.EMPTY));
        assertThat(header.streams().get(1).kind()).isEqualTo(StreamKind.VIDEO);
    }

    /** One writer does not count the markers: who trusts the number loses the object behind them. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void objectsBeyondTheNumberToldAreReadAllTheSame(long told) throws IOException {
        byte[] objects = new LittleEndian()
                .bytes(AsfBuilder.fileProperties(100, 0, 2))
                .bytes(AsfBuilder.stream(1, StreamKind.AUDIO))
                .bytes(AsfBuilder.object(
                        AsfObjectId.MARKER, new LittleEndian().zeros(24).done()))
                .bytes(AsfBuilder.object(
                        AsfObjectId.LANGUAGE_LIST, new LittleEndian().u16(0).done()))
                .done();

        AsfHeader header =
                AsfFile.open(new MemorySource(AsfBuilder.header(told, objects))).header();

        assertThat(header.objects()).hasSize(4);
        assertThat(header.find(LanguageList.class)).isPresent();
    }

    @Test
    void class11AStreamThatComesBackWithinAnObjectBeginsWithItsNextOne() throws IOException {
        byte[] first = new PacketBuilder()
                .object(2, 0, 1000, DATA)
                .fragment(1, 0, 1000, 10, 0, DATA)
                .object(2, 1, 1000, DATA)
                .build();
        byte[] second = new PacketBuilder()
                .fragment(1, 0, 1000, 10, 5, DATA)
                .object(1, 1, 1040, DATA)
                .build();
        MediaObjectReader reader = AsfBuilder.file(first, second).open().reader();
        reader.next();
        assertThat(reader.next()).extracting(MediaObject::stream).isEqualTo(2);
        reader.deselect(1);
        reader.select(1);

        assertThat(AsfBuilder.all(reader))
                .singleElement()
                .extracting(MediaObject::number)
                .isEqualTo(1);
        assertThat(reader.losses().objects()).isZero();
    }

    @Test
    void class18ADurationOfNothingAndAPrerollBeyondItAreRead() throws IOException {
        var body = new LittleEndian().guid(AsfBuilder.FILE_ID).u64(0).u64(0).u64(0);
        body.u64(0).u64(0).u64(5_000).u32(2).u32(100).u32(100).u32(0);
        byte[] packet = new PacketBuilder().object(1, 0, 1000, DATA).build();
        AsfBuilder file =
                AsfBuilder.file(packet).fileProperties(AsfBuilder.object(AsfObjectId.FILE_PROPERTIES, body.done()));

        assertThat(file.open().header().fileProperties().duration()).isZero();
        assertThat(file.read())
                .singleElement()
                .extracting(MediaObject::timeMillis)
                .isEqualTo(-4_000L);
    }

    /** Wrong rates and spreads of audio have been ways into Microsoft's own reader. */
    @Test
    void class24AudioWithoutRateAndWithAnAbsurdSpreadIsRead() throws IOException {
        byte[] zeros = new byte[18];
        byte[][] spreads = {
            {},
            {2},
            new LittleEndian().u8(2).u16(0).u16(0).u16(0).done(),
            new LittleEndian().u8(255).u16(0xFFFF).u16(1).u16(0).done(),
            new LittleEndian().u8(2).u16(5).u16(5).u16(0xFFFF).done(),
            new LittleEndian().u8(5).u16(1).u16(1).u16(0).done(),
        };
        for (byte[] spread : spreads) {
            AsfBuilder file = new AsfBuilder()
                    .with(AsfBuilder.stream(1, StreamKind.AUDIO, zeros, StreamProperties.AUDIO_SPREAD, spread))
                    .packets(new PacketBuilder().object(1, 0, 1000, DATA).build());

            assertThat(file.read())
                    .singleElement()
                    .extracting(MediaObject::data)
                    .isEqualTo(Bytes.of(DATA));
        }
    }

    /** Windows Media Player plays these formats only if they say that they are not spread. */
    @ParameterizedTest
    @ValueSource(ints = {0x55, 0xFF, 0x1600, 0x1610})
    void class25Mp3AndAacAreWrittenAsNotSpreadAndWithTheirRate(int format) {
        AsfStream stream = StreamBuilder.audio(1, new AudioFormat(format, 2, 44_100, 16_000, 1, 0, Bytes.EMPTY))
                .build();

        assertThat(stream.properties().errorCorrectionType()).isEqualTo(StreamProperties.NO_ERROR_CORRECTION);
        assertThat(stream.format())
                .isInstanceOfSatisfying(
                        AudioFormat.class,
                        audio -> assertThat(audio.bytesPerSecond()).isEqualTo(16_000));
    }

    /** Real files that are malformed: the message says which object, where it is and what is wrong with it. */
    @Test
    void theMessageOfAMalformedFileSaysWhatIsWrongAndWhere() throws IOException {
        Map<String, String> messages = Map.of(
                "CWE-835.wma",
                "malformed ASF: Extended Content Description object, byte 180: size 0, where 24 is the least:"
                        + " the header is damaged here, and nothing behind can be found",
                "invalid_object_size.wma",
                "malformed ASF: Content Description object, byte 30: size 23, where 24 is the least:"
                        + " the header is damaged here, and nothing behind can be found",
                "max-numberOfObjectHeaders.wma",
                "malformed ASF: object 00000000-0000-0000-0000-000000000000, byte 54: size 35742, where Header object"
                        + " has 438 bytes left: the header is damaged or cut off here, and nothing behind can be found");
        Set<String> malformed = new HashSet<>();
        for (Path file : Corpus.files()) {
            String name = String.valueOf(file.getFileName());
            if (messages.containsKey(name)) {
                assertThatExceptionOfType(AsfException.class)
                        .isThrownBy(() -> AsfFile.open(file))
                        .withMessage(messages.get(name));
                malformed.add(name);
            }
        }
        assertThat(malformed).isEqualTo(messages.keySet());
    }
}
