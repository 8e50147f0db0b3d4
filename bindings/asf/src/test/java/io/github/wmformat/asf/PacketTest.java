package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.PayloadExtension;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How payloads are found in a packet. */
class PacketTest {
    private static final byte[] DATA = {1, 2, 3, 4, 5};

    private static PacketBuilder packet() {
        return new PacketBuilder();
    }

    @ParameterizedTest
    @CsvSource({"1,3,1,1", "1,3,1,2", "1,3,1,3", "2,1,2,2", "3,2,3,3", "1,2,2,1"})
    void payloadFieldsOfEveryWidthAreRead(int number, int offset, int replicated, int length) throws IOException {
        byte[] bytes = packet().payloadTypes(number, offset, replicated, length)
                .object(1, 7, 1500, DATA)
                .object(2, 9, 1600, DATA)
                .build();

        assertThat(AsfBuilder.file(bytes).read())
                .extracting(MediaObject::stream, MediaObject::number, MediaObject::timeMillis, MediaObject::data)
                .containsExactly(tuple(1, 7, 500L, Bytes.of(DATA)), tuple(2, 9, 600L, Bytes.of(DATA)));
    }

    @ParameterizedTest
    @CsvSource({"0,0,1", "0,0,2", "0,0,3", "1,1,0", "2,2,0", "3,3,0", "2,0,0"})
    void packetFieldsOfEveryWidthAreRead(int packetLength, int sequence, int padding) throws IOException {
        byte[] bytes = packet().lengthTypes(packetLength, sequence, padding)
                .object(1, 7, 1500, DATA)
                .build();

        assertThat(AsfBuilder.file(bytes).read()).extracting(MediaObject::data).containsExactly(Bytes.of(DATA));
    }

    @ParameterizedTest
    @CsvSource({"0,0,1", "1,1,0"})
    void aSinglePayloadEndsWhereThePaddingBegins(int packetLength, int sequence, int padding) throws IOException {
        byte[] bytes = packet().single()
                .lengthTypes(packetLength, sequence, padding)
                .object(1, 7, 1500, DATA)
                .build();

        assertThat(AsfBuilder.file(bytes).read()).extracting(MediaObject::data).containsExactly(Bytes.of(DATA));
    }

    @Test
    void aSinglePayloadWithoutPaddingFieldFillsThePacket() throws IOException {
        byte[] whole = new byte[100 - 3 - 2 - 6 - 15];
        byte[] bytes =
                packet().single().lengthTypes(0, 0, 0).object(1, 7, 1500, whole).build();

        assertThat(AsfBuilder.file(bytes).read())
                .extracting(object -> object.data().size())
                .containsExactly(whole.length);
    }

    @Test
    void aPacketWithoutErrorCorrectionDataIsRead() throws IOException {
        byte[] bytes = packet().errorCorrection().object(1, 7, 1500, DATA).build();

        assertThat(AsfBuilder.file(bytes).read()).extracting(MediaObject::data).containsExactly(Bytes.of(DATA));
    }

    @Test
    void opaqueDataIsSkipped() throws IOException {
        byte[] opaque =
                packet().errorCorrection(0x92, 0, 0).object(1, 7, 1500, DATA).build();

        try (AsfFile file = AsfBuilder.file(opaque).open()) {
            MediaObjectReader reader = file.reader();
            assertThat(reader.next()).isNull();
            assertThat(reader.losses().packets()).isZero();
        }
    }

    /** A known muxer tells the bytes used as packet length and the rest as padding. */
    @Test
    void paddingLargerThanThePacketLengthIsReadWhenTogetherTheyAreThePacket() throws IOException {
        byte[] bytes = packet().errorCorrection()
                .lengthTypes(2, 0, 2)
                .single()
                .object(1, 7, 1500, DATA)
                .build();

        assertThat(AsfBuilder.file(bytes).read()).extracting(MediaObject::data).containsExactly(Bytes.of(DATA));
    }

    @Test
    void aPacketLengthThatCountsThePaddingIsRead() throws IOException {
        byte[] bytes = packet().lengthTypes(2, 0, 1)
                .packetLength(AsfBuilder.PACKET_SIZE)
                .single()
                .padding(100 - 3 - 2 - 3 - 6 - 15 - DATA.length)
                .object(1, 7, 1500, DATA)
                .build();

        assertThat(AsfBuilder.file(bytes).read()).extracting(MediaObject::data).containsExactly(Bytes.of(DATA));
    }

    @Test
    void theHighestBitOfTheStreamNumberIsTheKeyFrameFlag() throws IOException {
        byte[] bytes =
                packet().object(0x81, 7, 1500, DATA).object(1, 8, 1510, DATA).build();

        assertThat(AsfBuilder.file(bytes).read())
                .extracting(MediaObject::stream, MediaObject::keyFrame)
                .containsExactly(tuple(1, true), tuple(1, false));
    }

    @Test
    void aCompressedPayloadHoldsOneObjectPerPart() throws IOException {
        byte[] bytes = packet().compressed(2, 255, 1500, 20, new byte[] {1}, new byte[] {2, 2}, new byte[0])
                .object(1, 0, 1500, DATA)
                .build();

        assertThat(AsfBuilder.file(bytes).read())
                .extracting(MediaObject::stream, MediaObject::number, MediaObject::timeMillis, MediaObject::data)
                .containsExactly(
                        tuple(2, 255, 500L, Bytes.of((byte) 1)),
                        tuple(2, 0, 520L, Bytes.of((byte) 2, (byte) 2)),
                        tuple(2, 1, 540L, Bytes.EMPTY),
                        tuple(1, 0, 500L, Bytes.of(DATA)));
    }

    @Test
    void prerollIsTakenOffAndCanLeaveANegativeTime() throws IOException {
        byte[] bytes = packet().object(1, 0, 400, DATA).build();

        MediaObject object = AsfBuilder.file(bytes).read().get(0);

        assertThat(object.timeMillis()).isEqualTo(-600);
        assertThat(object.time()).isEqualTo(-6_000_000);
    }

    @Test
    void sampleDurationIsFoundBehindAnExtensionOfVariableSize() throws IOException {
        byte[] replicated = new LittleEndian()
                .u32(5)
                .u32(1500)
                .u16(3)
                .u8(9)
                .u8(9)
                .u8(9)
                .u16(40)
                .done();
        byte[] extended = AsfBuilder.extendedStream(
                1, new byte[0], new UUID(1, 2), PayloadExtension.VARIABLE, ExtensionKind.SAMPLE_DURATION.id(), 2);
        byte[] bytes = packet().payload(1, 0, 0, replicated, 5, DATA).build();

        MediaObject object = AsfBuilder.file(bytes)
                .with(AsfBuilder.extension(extended))
                .read()
                .get(0);

        assertThat(object.duration()).isEqualTo(400_000);
        assertThat(object.extensions().stored())
                .isEqualTo(Bytes.of((byte) 3, (byte) 0, (byte) 9, (byte) 9, (byte) 9, (byte) 40, (byte) 0));
    }

    @Test
    void durationIsUnknownWithoutTheExtension() throws IOException {
        byte[] bytes = packet().object(1, 0, 1500, DATA).build();

        assertThat(AsfBuilder.file(bytes).read())
                .extracting(MediaObject::duration)
                .containsExactly(-1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void aSourceThatGivesFewBytesAtATimeIsReadToTheEnd(int atOnce) throws IOException {
        byte[] bytes = packet().object(1, 0, 1500, DATA).build();
        byte[] file = AsfBuilder.file(bytes, bytes, bytes).bytes();

        try (AsfFile opened = AsfFile.open(new MemorySource(file, atOnce))) {
            assertThat(AsfBuilder.all(opened.reader()))
                    .extracting(MediaObject::packet)
                    .isEqualTo(List.of(0L, 1L, 2L));
        }
    }
}
