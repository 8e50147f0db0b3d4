package io.github.wmformat.asf.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Buffer;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.header.RawFormat;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.MediaObjectIndex;
import io.github.wmformat.asf.index.SimpleIndex;
import io.github.wmformat.asf.index.TimeIndex;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Indexes of parts that no test file would hold: streams 1 (video) and 2 (audio), packets of 60,000 bytes. */
class IndexCollectorTest {
    private static final int PACKET_SIZE = 60_000;
    private static final AudioFormat AUDIO = new AudioFormat(1, 1, 8000, 8000, 1, 8, Bytes.EMPTY);

    private static List<AsfStream> streams() {
        var video = StreamProperties.of(1, StreamKind.VIDEO, new RawFormat(Bytes.EMPTY));
        var buffer = new Buffer(0, 0, 0);
        var extended = new ExtendedStreamProperties(
                0, 0, buffer, buffer, 0, 0, 1, 0, 0, List.of(), List.of(ExtensionKind.TIMECODE.system()), null);
        return List.of(
                new AsfStream(video, extended, false, 0),
                new AsfStream(StreamProperties.of(2, StreamKind.AUDIO, AUDIO), null, false, 0));
    }

    private static IndexCollector collector(IndexPlan... plans) {
        return new IndexCollector(List.of(plans), streams(), new UUID(1, 2), PACKET_SIZE);
    }

    private static Part begin(int stream, boolean key, long time, long packet) {
        return new Part(stream, true, key, time, packet, Bytes.EMPTY);
    }

    @Test
    void offsetsBeyond32BitsBeginANewBlock() throws AsfException {
        IndexCollector collector = collector(IndexPlan.time(streams()));
        long far = 100_000;
        collector.part(begin(1, true, 0, 0));
        collector.part(begin(2, false, 0, 1));
        collector.part(begin(1, true, 1000, far));
        collector.part(begin(2, false, 1000, far + 1));

        TimeIndex index = (TimeIndex) collector.build(0).get(0);

        assertThat(index.blocks()).hasSize(2);
        assertThat(index.blocks().get(0).count()).isEqualTo(1);
        assertThat(index.blocks().get(0).positions()).containsExactly(0L, 0L);
        IndexBlock second = index.blocks().get(1);
        assertThat(second.positions()).containsExactly(far * PACKET_SIZE, (far + 1) * PACKET_SIZE);
        assertThat(second.value(0, 0)).isZero();
        assertThat(second.offset(1, 1)).isEqualTo((far + 1) * PACKET_SIZE);
    }

    @Test
    void packetsThatHoldAPartOfAKeyFrameAreCountedOnce() throws AsfException {
        IndexCollector collector = collector(IndexPlan.simple(streams()));
        collector.part(begin(1, true, 500, 0));
        collector.part(begin(2, false, 500, 1));
        collector.part(new Part(1, false, true, 500, 2, Bytes.EMPTY));
        collector.part(new Part(1, false, true, 500, 2, Bytes.EMPTY));
        collector.part(new Part(1, false, true, 500, 4, Bytes.EMPTY));
        collector.part(begin(1, false, 2500, 5));

        SimpleIndex index = (SimpleIndex) collector.build(0).get(0);

        assertThat(index.count()).isEqualTo(4);
        assertThat(index.packetCount(0)).isEqualTo(3);
        assertThat(index.packetCount(3)).isEqualTo(3);
        assertThat(index.maxPacketCount()).isEqualTo(3);
    }

    @Test
    void aTimeThatGoesBackTakesThePlaceOfLaterOnes() throws AsfException {
        IndexCollector collector = collector(IndexPlan.simple(streams()));
        collector.part(begin(1, true, 0, 0));
        collector.part(begin(1, true, 5000, 1));
        collector.part(begin(1, true, 2000, 2));

        SimpleIndex index = (SimpleIndex) collector.build(0).get(0);

        assertThat(List.of(index.packet(1), index.packet(2), index.packet(5), index.packet(6)))
                .containsExactly(0L, 2L, 2L, 2L);
    }

    @Test
    void mediaObjectsAreCountedByStreamAndPacket() throws AsfException {
        IndexCollector collector = collector(IndexPlan.mediaObjects(1, 2));
        collector.part(begin(1, true, 0, 0));
        collector.part(begin(2, false, 0, 0));
        collector.part(begin(1, false, 40, 0));
        collector.part(begin(1, false, 80, 1));

        IndexBlock block =
                ((MediaObjectIndex) collector.build(0).get(0)).blocks().get(0);

        assertThat(block.count()).isEqualTo(4);
        assertThat(List.of(block.value(1, 0), block.value(1, 1), block.value(1, 2), block.value(1, 3)))
                .containsExactly(0L, 1L, 0L, 1L);
        assertThat(List.of(block.value(2, 0), block.value(2, 1), block.value(2, 2)))
                .containsExactly((long) PACKET_SIZE, 0L, IndexBlock.NO_VALUE);
        assertThat(block.value(3, 1)).isEqualTo(1);
    }

    @Test
    void timecodesStandInOrderInABlockOfTheirRange() throws AsfException {
        IndexCollector collector = collector(IndexPlan.timecodes(1));
        collector.part(timecode(true, 0, 1, 0x01000000));
        collector.part(timecode(false, 1, 1, 0x01000001));
        collector.part(timecode(true, 2, 0, 0x23595924));
        collector.part(timecode(true, 3, 1, 0x00000010));

        TimecodeIndex index = (TimecodeIndex) collector.build(0).get(0);

        assertThat(index.blocks().stream().map(TimecodeBlock::range)).containsExactly(0, 1);
        TimecodeBlock block = index.blocks().get(1);
        assertThat(List.of(block.timecode(0), block.timecode(1), block.timecode(2)))
                .containsExactly(0x00000010L, 0x01000000L, 0x01000001L);
        assertThat(List.of(block.offset(0, 0), block.offset(1, 0), block.offset(2, 0)))
                .containsExactly(3L * PACKET_SIZE, 0L, 0L);
    }

    private static Part timecode(boolean key, long packet, int range, int timecode) {
        Bytes extension = new ByteWriter().u16(range).i32(timecode).zeros(8).toBytes();
        return new Part(1, true, key, packet * 40, packet, extension);
    }

    @Test
    void anIndexThatWouldFillTheMemoryIsRefused() throws AsfException {
        IndexCollector collector = collector(IndexPlan.time(1, List.of(new IndexSpecifier(1, 3))));
        collector.part(begin(1, true, 0xFFFFFFFFL, 0));

        assertThatThrownBy(() -> collector.build(0))
                .isInstanceOf(AsfException.class)
                .hasMessageContaining("unsupported");
    }

    /** One wrong time in a small file: the index is of use for the others, and no larger than a small one. */
    @Test
    void anIndexByTimeEndsWhereItWouldBeLargerThanItsFile() throws AsfException {
        IndexCollector collector = collector(IndexPlan.time(streams()), IndexPlan.simple(streams()));
        collector.part(begin(1, true, 0, 0));
        collector.part(begin(1, true, 0xFFFFFFFFL, 1));

        assertThat(collector.build(0))
                .extracting(index -> index.toBytes().length)
                .allMatch(size -> size <= (1 << 20) + 100);
        assertThat(collector.build(0))
                .extracting(index -> index.toBytes().length)
                .allMatch(size -> size > 1_000_000);
        assertThat(((SimpleIndex) collector.build(1L << 40).get(1)).count()).isEqualTo(4_294_969);
    }

    /** Many streams declared, tiny objects in one of them. */
    @Test
    void anIndexOfObjectsThatWouldFillTheMemoryIsRefused() throws AsfException {
        int[] streams = IntStream.rangeClosed(1, 127).toArray();
        IndexCollector collector = collector(IndexPlan.mediaObjects(streams));
        for (int i = 0; i < 300_000; i++) {
            collector.part(begin(1, true, 0, i));
        }

        assertThatThrownBy(() -> collector.build(0))
                .isInstanceOf(AsfException.class)
                .hasMessageContaining("unsupported");
    }

    @Test
    void withoutAnyObjectNothingIsIndexed() throws AsfException {
        assertThat(((SimpleIndex)
                                collector(IndexPlan.simple(streams())).build(0).get(0))
                        .count())
                .isZero();
        assertThat(((MediaObjectIndex)
                                collector(IndexPlan.mediaObjects(1)).build(0).get(0))
                        .blocks())
                .isEmpty();
    }
}
