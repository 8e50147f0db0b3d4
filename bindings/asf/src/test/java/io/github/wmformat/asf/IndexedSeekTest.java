package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.MediaObjectIndex;
import io.github.wmformat.asf.index.SimpleIndex;
import io.github.wmformat.asf.index.TimeIndex;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeking through each kind of index, right and wrong. */
class IndexedSeekTest {
    private static final int PACKETS = 100;
    private static final int SIZE = AsfBuilder.PACKET_SIZE;
    private static final long SECOND = 10_000_000;
    private static final List<IndexSpecifier> CLEAN_POINTS = List.of(new IndexSpecifier(1, IndexSpecifier.CLEAN_POINT));

    /** Ten seconds: a packet each 100 ms with a video and an audio object, a key frame each second. Preroll 1 s. */
    private static AsfFile file(IndexObject... indexes) throws IOException {
        var builder = AsfBuilder.file();
        for (int i = 0; i < PACKETS; i++) {
            builder.packets(new PacketBuilder()
                    .sendTime(i * 100L)
                    .object(i % 10 == 0 ? 0x81 : 1, i, 1000 + i * 100L, (byte) i)
                    .object(2, i, 1050 + i * 100L, (byte) i)
                    .build());
        }
        var tail = new LittleEndian();
        for (IndexObject index : indexes) {
            tail.bytes(index.toBytes());
        }
        return builder.tail(tail.done()).open();
    }

    private static SimpleIndex simple(int... packets) {
        return SimpleIndex.of(AsfBuilder.FILE_ID, SECOND, packets, new int[packets.length]);
    }

    /** Entry i is for stored time i s, which is presentation time i - 1 s. */
    private static final int[] RIGHT = {0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 90};

    @Test
    void theSimpleIndexGivesTheKeyFrameOfTheFirstVideoStream() throws IOException {
        MediaObjectReader reader = file(simple(RIGHT)).reader();

        assertThat(reader.seek(47 * SECOND / 10)).isEqualTo(new SeekPoint(4 * SECOND, 40, true));
        assertThat(reader.next())
                .extracting(MediaObject::keyFrame, MediaObject::timeMillis)
                .containsExactly(true, 4000L);
        assertThat(Objects.requireNonNull(reader.next()).stream()).isEqualTo(1);
    }

    @Test
    void otherStreamsBeginWithTheirLastObjectUpToTheTime() throws IOException {
        MediaObjectReader reader = file(simple(RIGHT)).reader();
        reader.seek(47 * SECOND / 10);

        assertThat(AsfBuilder.all(reader).stream().filter(object -> object.stream() == 2))
                .first()
                .extracting(MediaObject::timeMillis)
                .isEqualTo(4650L);
    }

    @Test
    void theIndexObjectGivesTheKeyFrameThroughAllItsBlocks() throws IOException {
        int[] first = new int[5];
        int[] second = new int[7];
        for (int i = 0; i < RIGHT.length; i++) {
            (i < 5 ? first : second)[i < 5 ? i : i - 5] = (RIGHT[i] - (i < 5 ? 0 : 20)) * SIZE;
        }
        var index = new TimeIndex(
                1000,
                CLEAN_POINTS,
                List.of(IndexBlock.of(List.of(0L), first), IndexBlock.of(List.of(20L * SIZE), second)));

        assertThat(file(index).reader().seek(47 * SECOND / 10)).isEqualTo(new SeekPoint(4 * SECOND, 40, true));
        assertThat(file(index).reader().seek(0)).isEqualTo(new SeekPoint(0, 0, true));
    }

    @Test
    void anIndexOfObjectsLeadsToTheKeyFrameBefore() throws IOException {
        int[] packets = new int[12];
        for (int i = 0; i < packets.length; i++) {
            packets[i] = Math.max(0, (i - 1) * 10 + 5) * SIZE;
        }
        packets[11] = -1;
        var index = new TimeIndex(
                1000,
                List.of(new IndexSpecifier(1, IndexSpecifier.MEDIA_OBJECT)),
                List.of(IndexBlock.of(List.of(0L), packets)));

        assertThat(file(index).reader(1).seek(47 * SECOND / 10)).isEqualTo(new SeekPoint(4 * SECOND, 40, true));
    }

    static List<IndexObject> wrongIndexes() {
        return List.of(
                simple(0, 0, 11, 21, 31, 41, 51, 61, 71, 81, 91),
                simple(900, 900, 900, 900, 900, 900, 900),
                SimpleIndex.of(AsfBuilder.FILE_ID, 0, RIGHT, new int[RIGHT.length]),
                SimpleIndex.of(AsfBuilder.FILE_ID, -1, RIGHT, new int[RIGHT.length]),
                new TimeIndex(1000, CLEAN_POINTS, List.of(IndexBlock.of(List.of(7L), new int[20]))),
                new TimeIndex(1000, CLEAN_POINTS, List.of(IndexBlock.of(List.of(Long.MIN_VALUE), new int[20]))),
                new TimeIndex(1000, CLEAN_POINTS, List.of(IndexBlock.of(List.of(Long.MAX_VALUE - 47), new int[20]))),
                new TimeIndex(0, CLEAN_POINTS, List.of(IndexBlock.of(List.of(0L), new int[20]))));
    }

    @ParameterizedTest
    @MethodSource("wrongIndexes")
    void class7AWrongIndexIsIgnoredAndReported(IndexObject wrong) throws IOException {
        AsfFile file = file(wrong);

        assertThat(file.reader(1).seek(47 * SECOND / 10)).isEqualTo(new SeekPoint(4 * SECOND, 40, false));
        assertThat(file.indexProblems()).hasSize(1);
        assertThat(file.indexes()).isEmpty();
    }

    @Test
    void class6AnIndexThatCannotBeReadIsIgnoredAndReported() throws IOException {
        byte[] stored = simple(RIGHT).toBytes();
        stored[52] = 127;
        var file = AsfFile.open(new MemorySource(withTail(stored)));

        assertThat(file.indexes()).isEmpty();
        assertThat(file.indexProblems()).singleElement().asString().contains("Simple Index object");
        assertThat(AsfBuilder.all(file.reader())).hasSize(2);
    }

    private static byte[] withTail(byte[] tail) {
        byte[] packet = new PacketBuilder()
                .object(0x81, 0, 1000, (byte) 1)
                .object(2, 0, 1000, (byte) 1)
                .build();
        return AsfBuilder.file(packet).tail(tail).bytes();
    }

    @Test
    void anIndexThatEndsTooEarlyDoesNotHide() throws IOException {
        assertThat(file(simple(0, 0, 10)).reader(1).seek(47 * SECOND / 10))
                .isEqualTo(new SeekPoint(4 * SECOND, 40, false));
    }

    private static MediaObjectIndex frames() {
        int[] values = new int[2 * PACKETS + 2];
        for (int i = 0; i < PACKETS; i++) {
            values[2 * i] = i * SIZE;
        }
        values[2 * PACKETS] = (PACKETS - 1) * SIZE;
        values[2 * PACKETS + 1] = 1;
        return new MediaObjectIndex(
                1,
                List.of(
                        new IndexSpecifier(1, IndexSpecifier.DATA_PACKET),
                        new IndexSpecifier(1, IndexSpecifier.ORDINAL)),
                List.of(IndexBlock.of(List.of(0L, 0L), values)));
    }

    @Test
    void theMediaObjectIndexGivesTheKeyFrameOfAFrame() throws IOException {
        MediaObjectReader reader = file(frames()).reader();

        assertThat(reader.seekToObject(1, 47)).isEqualTo(new ObjectSeekPoint(4 * SECOND, 40, 40));
        assertThat(reader.next()).extracting(MediaObject::timeMillis).isEqualTo(4000L);
        assertThat(reader.seekToObject(1, 99)).isEqualTo(new ObjectSeekPoint(9 * SECOND, 90, 90));
        assertThat(reader.seekToObject(1, 100)).isNull();
        assertThat(reader.seekToObject(1, -1)).isNull();
        assertThat(reader.seekToObject(2, 5)).isNull();
    }

    @Test
    void withoutAMediaObjectIndexNothingMoves() throws IOException {
        MediaObjectReader reader = file().reader();
        reader.next();

        assertThat(reader.seekToObject(1, 47)).isNull();
        assertThat(reader.next()).extracting(MediaObject::stream).isEqualTo(2);
    }

    @Test
    void theTimecodeIndexGivesTheKeyFrameOfATimecode() throws IOException {
        int[] entries = new int[20];
        for (int i = 0; i < 10; i++) {
            entries[2 * i] = 0x01000000 + i * 0x100;
            entries[2 * i + 1] = i * 10 * SIZE;
        }
        var index = new TimecodeIndex(
                TimecodeIndex.RESERVED, CLEAN_POINTS, List.of(TimecodeBlock.of(0, List.of(0L), entries)));
        MediaObjectReader reader = file(index).reader();

        assertThat(reader.seekToTimecode(1, Timecode.of(0, 1, 0, 4, 12)))
                .isEqualTo(new ObjectSeekPoint(4 * SECOND, 40, ObjectSeekPoint.UNKNOWN));
        assertThat(reader.next()).extracting(MediaObject::timeMillis).isEqualTo(4000L);
        assertThat(reader.seekToTimecode(1, Timecode.of(0, 0, 23, 59, 59))).isNull();
        assertThat(reader.seekToTimecode(1, Timecode.of(1, 1, 0, 4, 12))).isNull();
    }
}
