package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeType;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.RawFormat;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of malformed input that other ASF readers are known to have failed on; the numbers keep them apart. */
class MalformedInputTest {
    private static final byte[] DATA = {1, 2, 3, 4, 5};
    private static final byte[] GOOD =
            new PacketBuilder().object(1, 9, 1000, DATA).build();

    private static AsfException failure(byte[] file) {
        return assertThatExceptionOfType(AsfException.class)
                .isThrownBy(() -> AsfFile.open(new MemorySource(file)))
                .actual();
    }

    private static Losses lossesOf(byte[] packet) throws IOException {
        MediaObjectReader reader = AsfBuilder.file(packet, GOOD).open().reader();
        assertThat(AsfBuilder.all(reader)).extracting(MediaObject::data).contains(Bytes.of(DATA));
        return reader.losses();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 23})
    void class1AnObjectSizeBelow24IsMalformed(long size) {
        byte[] small = AsfBuilder.object(AsfObjectId.CODEC_LIST, size);

        AsfException failure = failure(AsfBuilder.file().with(small).bytes());

        assertThat(failure.kind()).isEqualTo(AsfException.Kind.MALFORMED);
        assertThat(failure.part()).isEqualTo("Codec List object");
        assertThat(failure).hasMessageContaining("size " + size).hasMessageContaining("byte " + failure.offset());
    }

    @Test
    void class2AnAbsurdObjectCountIsNotBelieved() throws IOException {
        byte[] header = AsfBuilder.header(0xFFFFFFFFL, AsfBuilder.fileProperties(100, 0, 2));

        assertThat(AsfFile.open(new MemorySource(header)).header().objects()).hasSize(1);
    }

    @Test
    void class2MillionsOfEmptyObjectsAreBeyondTheLimit() {
        byte[] empty = AsfBuilder.object(AsfObjectId.COMPATIBILITY);
        var many = new LittleEndian();
        for (int i = 0; i <= Limits.HEADER_OBJECTS; i++) {
            many.bytes(empty);
        }

        AsfException failure = failure(AsfBuilder.header(1, many.done()));

        assertThat(failure.kind()).isEqualTo(AsfException.Kind.UNSUPPORTED);
    }

    @Test
    void class3AnObjectThatRunsPastTheHeaderIsMalformed() {
        byte[] past = AsfBuilder.object(AsfObjectId.CODEC_LIST, 30, new byte[5]);

        assertThat(failure(AsfBuilder.file().with(past).bytes()))
                .hasMessageContaining("size 30, where Header object has 29 bytes left");
    }

    @Test
    void class3AnObjectThatRunsPastTheHeaderExtensionIsMalformed() {
        byte[] past = AsfBuilder.object(AsfObjectId.METADATA, 1000, new byte[20]);

        AsfException failure =
                failure(AsfBuilder.file().with(AsfBuilder.extension(past)).bytes());

        assertThat(failure.part()).isEqualTo("Metadata object");
        assertThat(failure).hasMessageContaining("size 1000, where Header Extension object has 44 bytes left");
    }

    @Test
    void class3AnExtensionSizeLargerThanItsObjectIsMalformed() {
        byte[] lying = AsfBuilder.extension(0xFFFFFFFFL, new byte[30]);

        assertThat(failure(AsfBuilder.file().with(lying).bytes()).kind()).isEqualTo(AsfException.Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 29, 1 << 20, -1, Long.MIN_VALUE})
    void class4AHeaderSizeBelow30OrBeyondTheFileIsMalformed(long size) {
        byte[] file = AsfBuilder.file().bytes();
        System.arraycopy(new LittleEndian().u64(size).done(), 0, file, 16, 8);

        assertThat(failure(file).part()).isEqualTo("Header object");
    }

    @Test
    void class4AFileThatEndsInItsHeaderIsMalformed() {
        byte[] file = AsfBuilder.file().bytes();

        for (int length = 0; length < 200; length++) {
            assertThat(failure(Arrays.copyOf(file, length)).kind()).isEqualTo(AsfException.Kind.MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32})
    void class5AHugeObjectSizeIsMalformedAndCostsNothing(long size) {
        byte[] huge = AsfBuilder.object(AsfObjectId.METADATA_LIBRARY, size);

        assertThat(failure(AsfBuilder.file().with(huge).bytes()).kind()).isEqualTo(AsfException.Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MAX_VALUE, 1L << 40})
    void class5AHugeDataSizeMeansToTheEndOfTheFile(long size) throws IOException {
        byte[] file = AsfBuilder.file(GOOD).bytes();
        int at = file.length - AsfBuilder.PACKET_SIZE - DataSection.FIXED_SIZE + 16;
        System.arraycopy(new LittleEndian().u64(size).done(), 0, file, at, 8);

        assertThat(AsfBuilder.all(AsfFile.open(new MemorySource(file)).reader()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 15, 0xFFFFFFFFL})
    void class8AnImpossiblePacketSizeLeavesTheHeaderReadable(long packetSize) throws IOException {
        AsfFile file = AsfBuilder.file(GOOD)
                .fileProperties(AsfBuilder.fileProperties(packetSize, 0, 2))
                .open();

        assertThat(file.header().streams()).hasSize(2);
        assertThatExceptionOfType(AsfException.class)
                .isThrownBy(file::reader)
                .withMessageContaining("packet size " + packetSize);
    }

    static byte[][] class9BrokenPackets() {
        byte[] replicated = new LittleEndian().u32(5).u32(1000).done();
        byte[] tooLongCompressed = {9, 1};
        return new byte[][] {
            new PacketBuilder().payload(1, 0, 0, replicated, 500, DATA).build(),
            new PacketBuilder().padding(99).object(1, 0, 1000, DATA).build(),
            new PacketBuilder().single().padding(80).object(1, 0, 1000, DATA).build(),
            new PacketBuilder().single().padding(255).object(1, 0, 1000, DATA).build(),
            new PacketBuilder()
                    .lengthTypes(3, 0, 1)
                    .packetLength(101)
                    .object(1, 0, 1000, DATA)
                    .build(),
            new PacketBuilder().payload(1, 0, 0, new byte[] {1, 2, 3}, 5, DATA).build(),
            withReplicatedLength(200),
            new PacketBuilder()
                    .payload(1, 0, 1000, new byte[] {5}, 2, tooLongCompressed)
                    .build(),
            new PacketBuilder()
                    .errorCorrection(0xA2, 0, 0)
                    .object(1, 0, 1000, DATA)
                    .build(),
            new PacketBuilder()
                    .payloadTypes(1, 3, 1, 0)
                    .object(1, 0, 1000, DATA)
                    .build(),
        };
    }

    /** The first payload's replicated length stands behind 13 bytes of packet and six of payload fields. */
    private static byte[] withReplicatedLength(int length) {
        byte[] packet = GOOD.clone();
        packet[19] = (byte) length;
        return packet;
    }

    @ParameterizedTest
    @MethodSource("class9BrokenPackets")
    void class9LengthsBeyondThePacketCostThatPacketOnly(byte[] packet) throws IOException {
        assertThat(lossesOf(packet).packets()).isEqualTo(1);
    }

    @Test
    void class10AFragmentBeyondItsObjectIsDropped() throws IOException {
        byte[] beyond = new PacketBuilder()
                .fragment(1, 0, 1000, 7, 0, DATA)
                .fragment(1, 0, 1000, 7, 5, DATA)
                .build();

        assertThat(lossesOf(beyond)).isEqualTo(new Losses(0, 1, 10, false));
    }

    @Test
    void class10AnObjectSmallerThanItsPayloadIsDropped() throws IOException {
        byte[] small = new PacketBuilder().fragment(1, 0, 1000, 4, 0, DATA).build();

        assertThat(lossesOf(small)).isEqualTo(new Losses(0, 1, 5, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1_178_585_223, -1, Integer.MAX_VALUE})
    void class10AnAbsurdObjectSizeIsDroppedAndCostsNothing(long size) throws IOException {
        byte[] absurd = new PacketBuilder().fragment(1, 0, 1000, size, 0, DATA).build();

        assertThat(lossesOf(absurd).objects()).isEqualTo(1);
    }

    @Test
    void class10FragmentsInWrongOrderAreDropped() throws IOException {
        byte[] wrong = new PacketBuilder()
                .fragment(1, 8, 1000, 12, 0, (byte) 1)
                .fragment(1, 8, 1000, 12, 6, DATA)
                .fragment(1, 8, 1000, 12, 1, DATA)
                .build();

        assertThat(lossesOf(wrong).objects()).isEqualTo(1);
    }

    @Test
    void class12AttributesOfWrongLengthsAreKeptAsTheyAre() throws IOException {
        var body = new LittleEndian().u16(3);
        body.u16(4).utf16("A\0").u16(AttributeType.QWORD.code()).u16(3).bytes((byte) 1, (byte) 2, (byte) 3);
        body.u16(3)
                .utf16("B")
                .u8(0)
                .u16(AttributeType.STRING.code())
                .u16(5)
                .utf16("xy")
                .u8(7);
        body.u16(2).utf16("C").u16(AttributeType.GUID.code()).u16(2).u16(1);

        AsfHeader header = AsfBuilder.file()
                .with(AsfBuilder.object(AsfObjectId.EXTENDED_CONTENT_DESCRIPTION, body.done()))
                .open()
                .header();

        assertThat(header.attributes()).extracting(Attribute::name).containsExactly("A", "B", "C");
        assertThat(header.attributes().get(0).number()).isEqualTo(0x030201);
        assertThat(header.attributes().get(1).string()).isEqualTo("xy");
        assertThat(header.attributes().get(2).guid()).isNull();
    }

    @Test
    void class13AFormatTooShortForItsKindIsKeptRaw() throws IOException {
        byte[] few = new byte[10];
        AsfHeader header = new AsfBuilder()
                .with(AsfBuilder.stream(1, StreamKind.VIDEO, few, StreamProperties.NO_ERROR_CORRECTION, new byte[0]))
                .with(AsfBuilder.stream(2, StreamKind.AUDIO, few, StreamProperties.NO_ERROR_CORRECTION, new byte[0]))
                .with(AsfBuilder.stream(3, StreamKind.COMMAND))
                .open()
                .header();

        assertThat(header.streams())
                .extracting(AsfStream::format)
                .containsExactly(
                        new RawFormat(Bytes.of(few)), new RawFormat(Bytes.of(few)), new RawFormat(Bytes.EMPTY));
    }

    @Test
    void class13StreamPropertiesCutOffAreReportedAndTheOtherStreamsRemain() throws IOException {
        AsfHeader header = AsfBuilder.file()
                .with(AsfBuilder.object(AsfObjectId.STREAM_PROPERTIES, new byte[40]))
                .open()
                .header();

        assertThat(header.streams()).hasSize(2);
        assertThat(header.problems()).singleElement().asString().contains("Stream Properties object");
    }

    @Test
    void class14MarkerAndScriptCountsBeyondTheObjectAreReported() throws IOException {
        byte[] markers = new LittleEndian().zeros(16).u32(0xFFFFFFFFL).zeros(40).done();
        byte[] scripts =
                new LittleEndian().zeros(16).u16(0xFFFF).u16(0).zeros(8).done();
        byte[] text = new LittleEndian()
                .zeros(16)
                .u32(1)
                .u16(0)
                .u16(0)
                .u64(0)
                .u64(0)
                .u16(12)
                .u64(0)
                .u32(0x7FFFFFFF)
                .done();

        AsfHeader header = AsfBuilder.file()
                .with(AsfBuilder.object(AsfObjectId.MARKER, markers))
                .with(AsfBuilder.object(AsfObjectId.MARKER, text))
                .with(AsfBuilder.object(AsfObjectId.SCRIPT_COMMAND, scripts))
                .open()
                .header();

        assertThat(header.problems()).hasSize(3);
        assertThat(header.streams()).hasSize(2);
    }

    @Test
    void class15AHeaderExtensionBeyond64KiBIsReadWhole() throws IOException {
        byte[] picture = new byte[100_000];
        var body = new LittleEndian().u16(1).u16(0).u16(0).u16(4).u16(1).u32(picture.length);
        body.utf16("P\0").bytes(picture);

        AsfHeader header = AsfBuilder.file()
                .with(AsfBuilder.extension(
                        AsfBuilder.object(AsfObjectId.METADATA_LIBRARY, body.done()),
                        AsfBuilder.object(
                                AsfObjectId.LANGUAGE_LIST,
                                new LittleEndian().u16(0).done())))
                .open()
                .header();

        assertThat(header.attributes())
                .singleElement()
                .extracting(a -> a.value().size())
                .isEqualTo(100_000);
        assertThat(header.find(LanguageList.class)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 50})
    void class22ABroadcastFileIsReadToItsEnd(long dataSize) throws IOException {
        AsfBuilder file = AsfBuilder.file(GOOD, GOOD, GOOD)
                .fileProperties(AsfBuilder.fileProperties(100, 1000, 1))
                .dataSize(dataSize);

        assertThat(file.read()).hasSize(3);
    }

    @Test
    void class22ASourceThatPromisesMoreThanItHasIsReadToWhereItEnds() throws IOException {
        byte[] file = AsfBuilder.file(GOOD, GOOD)
                .fileProperties(AsfBuilder.fileProperties(100, 1000, 1))
                .dataSize(50)
                .bytes();
        var source = new MemorySource(file) {
            @Override
            public long size() {
                return 1L << 50;
            }
        };

        assertThat(AsfBuilder.all(AsfFile.open(source).reader())).hasSize(2);
    }

    @Test
    void class22TrailingBytesAreNoPackets() throws IOException {
        AsfBuilder file = AsfBuilder.file(GOOD, GOOD).tail(new byte[30]);

        assertThat(file.read()).hasSize(2);
        assertThat(file.open().trailingObjects()).isEmpty();
    }

    @Test
    void class22WhatFitsIntoAPacketCutOffIsStillRead() throws IOException {
        byte[] two = new PacketBuilder()
                .object(1, 0, 1000, DATA)
                .object(1, 1, 1000, new byte[30])
                .build();
        byte[] file = AsfBuilder.file(GOOD, two).bytes();

        MediaObjectReader reader = AsfFile.open(new MemorySource(Arrays.copyOf(file, file.length - 50)))
                .reader();

        assertThat(AsfBuilder.all(reader)).hasSize(2);
        assertThat(reader.losses().truncated()).isTrue();
        assertThat(reader.losses().packets()).isZero();
    }

    @Test
    void anotherFileIsNamedAsSuch() {
        assertThat(failure(new byte[100])).hasMessageContaining("not an ASF file");
    }

    @Test
    void aHeaderWithoutFilePropertiesIsMalformed() {
        byte[] header = AsfBuilder.header(1, AsfBuilder.stream(1, StreamKind.AUDIO));

        assertThat(failure(header)).hasMessageContaining("File Properties");
    }
}
