package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.header.AsfObjectId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where bytes are damaged, missing or too many, reading goes on with the next packet, and what is lost is told. */
class DamageTest {
    private static final int PACKETS = 20;
    private static final int SIZE = AsfBuilder.PACKET_SIZE;

    private static byte[] packet(int number) {
        return new PacketBuilder()
                .sendTime(number * 100L)
                .object(1, number, 1000 + number * 100L, (byte) number, (byte) 7)
                .build();
    }

    private static byte[] file() {
        var builder = AsfBuilder.file();
        for (int i = 0; i < PACKETS; i++) {
            builder.packets(packet(i));
        }
        return builder.bytes();
    }

    /** Where packet 10 begins. */
    private static int middle(byte[] file) {
        return file.length - 10 * SIZE;
    }

    private static MediaObjectReader reader(byte[] file) throws IOException {
        return AsfFile.open(new MemorySource(file)).reader();
    }

    private static List<Integer> numbers(MediaObjectReader reader) throws IOException {
        return AsfBuilder.all(reader).stream().map(MediaObject::number).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 99, 101, 250})
    void packetsAreFoundAgainBehindBytesThatAreMissing(int missing) throws IOException {
        byte[] whole = file();
        byte[] cut = new byte[whole.length - missing];
        int at = middle(whole) + 20;
        System.arraycopy(whole, 0, cut, 0, at);
        System.arraycopy(whole, at + missing, cut, at, cut.length - at);
        MediaObjectReader reader = reader(cut);

        List<Integer> read = numbers(reader);

        assertThat(read).containsSubsequence(8, 9).containsSubsequence(14, 15, 16, 17, 18, 19);
        assertThat(read).hasSizeGreaterThanOrEqualTo(PACKETS - 2 - missing / SIZE - 1);
        assertThat(reader.damages()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 99, 101, 250, 70_000})
    void packetsAreFoundAgainBehindBytesThatAreTooMany(int stray) throws IOException {
        byte[] whole = file();
        byte[] longer = new byte[whole.length + stray];
        int at = middle(whole);
        System.arraycopy(whole, 0, longer, 0, at);
        Arrays.fill(longer, at, at + stray, (byte) 0x55);
        System.arraycopy(whole, at, longer, at + stray, whole.length - at);
        setDataSize(longer, whole.length, 50L + PACKETS * SIZE + stray);
        MediaObjectReader reader = reader(longer);

        assertThat(numbers(reader)).containsSubsequence(8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        assertThat(reader.losses().packets()).isPositive();
        assertThat(reader.damages().get(0).packet()).isEqualTo(10);
    }

    private static void setDataSize(byte[] file, int wholeLength, long size) {
        int at = wholeLength - PACKETS * SIZE - DataSection.FIXED_SIZE + 16;
        System.arraycopy(new LittleEndian().u64(size).done(), 0, file, at, Long.BYTES);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x55, 0xFF})
    void aPacketOverwrittenCostsItsObjectsOnly(int value) throws IOException {
        byte[] file = file();
        Arrays.fill(file, middle(file), middle(file) + SIZE, (byte) value);
        MediaObjectReader reader = reader(file);

        assertThat(numbers(reader)).hasSize(PACKETS - 1).doesNotContain(10);
        assertThat(reader.losses().packets()).isEqualTo(1);
        assertThat(reader.damages())
                .singleElement()
                .extracting(Damage::packet, Damage::stream)
                .containsExactly(10L, 0);
    }

    /** A packet's size in front of the first one there is what looks like two more, and no packet. */
    @Test
    void packetsAreNotSoughtInFrontOfTheFirst() throws IOException {
        int inHeader = SIZE - DataSection.FIXED_SIZE - 1;
        byte[] padding = AsfBuilder.object(AsfObjectId.PADDING, Arrays.copyOf(packet(90), inHeader));
        byte[] file = AsfBuilder.file(packet(0), packet(1), packet(2), packet(3))
                .with(padding)
                .bytes();
        int first = file.length - 4 * SIZE;
        Arrays.fill(file, first, first + 2 * SIZE, (byte) 0xFF);
        System.arraycopy(packet(91), 0, file, first + 1, SIZE - 1);
        MediaObjectReader reader = reader(file);

        assertThat(numbers(reader)).containsExactly(2, 3);
        // Now it is known how packets begin.
        reader.rewind();
        assertThat(numbers(reader)).containsExactly(2, 3);
    }

    /** Zeros begin like a packet: whoever learned from them how packets begin would take the padding for them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 0x55, 0xFF})
    void aDamagedFirstPacketDoesNotTeachHowPacketsBegin(int value) throws IOException {
        byte[] file = file();
        int first = file.length - PACKETS * SIZE;
        Arrays.fill(file, first, first + SIZE, (byte) value);
        MediaObjectReader reader = reader(file);

        assertThat(numbers(reader)).hasSize(PACKETS - 1).doesNotContain(0);
        assertThat(reader.damages()).singleElement().extracting(Damage::packet).isEqualTo(0L);
    }

    @Test
    void lostObjectsAreToldWithTheirStreamAndPlace() throws IOException {
        byte[] begun = new PacketBuilder().fragment(1, 0, 1000, 9, 0, (byte) 1).build();
        MediaObjectReader reader = AsfBuilder.file(packet(0), begun).open().reader();
        AsfBuilder.all(reader);

        assertThat(reader.damages()).containsExactly(new Damage(1, 1, "a media object is not whole"));
    }

    @Test
    void aTailCutOffLeavesAllThatIsWhole() throws IOException {
        byte[] file = file();

        for (int length = middle(file); length < file.length; length += 7) {
            MediaObjectReader reader = reader(Arrays.copyOf(file, length));
            int whole = (length - middle(file)) / SIZE + 10;
            assertThat(numbers(reader)).hasSizeBetween(whole, whole + 1);
            assertThat(reader.losses().objects()).isZero();
        }
    }

    /** Bytes that look like packets everywhere cost no more time than others. */
    @Test
    void bytesMadeToLookLikePacketsCostLinearTime() throws IOException {
        byte[] file = file();
        byte[] hostile = Arrays.copyOf(file, middle(file) + (4 << 20));
        for (int i = middle(file); i < hostile.length; i++) {
            hostile[i] = (byte) (i % 3 == 0 ? 0x82 : 0);
        }
        setDataSize(hostile, file.length, hostile.length);

        assertThat(numbers(reader(hostile))).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void class22AnIndexBehindABroadcastEndsItsPackets(int kind) throws IOException {
        byte[] index = AsfBuilder.object(
                List.of(
                                AsfObjectId.SIMPLE_INDEX,
                                AsfObjectId.INDEX,
                                AsfObjectId.MEDIA_OBJECT_INDEX,
                                AsfObjectId.TIMECODE_INDEX)
                        .get(kind),
                new byte[300]);
        AsfFile file = AsfBuilder.file(packet(0), packet(1))
                .fileProperties(AsfBuilder.fileProperties(SIZE, 1000, 1))
                .dataSize(0)
                .tail(index)
                .open();
        MediaObjectReader reader = file.reader();

        assertThat(numbers(reader)).containsExactly(0, 1);
        assertThat(reader.losses()).isEqualTo(new Losses(0, 0, 0, false));
    }

    @Test
    void aBroadcastFlagLeftInAWholeFileDoesNotHideItsIndex() throws IOException {
        byte[] index = AsfBuilder.object(AsfObjectId.SIMPLE_INDEX, new byte[32]);
        AsfFile file = AsfBuilder.file(packet(0), packet(1))
                .fileProperties(AsfBuilder.fileProperties(SIZE, 1000, 1))
                .tail(index)
                .open();

        assertThat(file.indexes()).hasSize(1);
        assertThat(numbers(file.reader())).containsExactly(0, 1);
    }
}
