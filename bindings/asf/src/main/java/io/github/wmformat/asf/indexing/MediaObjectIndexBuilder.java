package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.MediaObjectIndex;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the Media Object Index. As Microsoft's runtime does it, entry k is for media object k of the stream (from 0): the
 * offset of the packet in which it begins, and how many objects of the stream begin in that packet before it. One entry
 * stands behind the last object's, as if another began in the same packet.
 */
final class MediaObjectIndexBuilder implements IndexBuilder {
    private final IndexPlan plan;
    private final int packetSize;
    private final Map<Integer, Starts> byStream = new LinkedHashMap<>();

    MediaObjectIndexBuilder(IndexPlan plan, int packetSize) {
        this.plan = plan;
        this.packetSize = packetSize;
        plan.columns().forEach(column -> byStream.computeIfAbsent(column.stream(), stream -> new Starts()));
    }

    /** Where one stream's objects begin. */
    private static final class Starts {
        private long[] packets = new long[64];
        private int[] ordinals = new int[64];
        private int count;

        void add(long packet) throws AsfException {
            if (count == packets.length) {
                int more = BlockBuilder.checkedCount(2L * count, 2);
                packets = Arrays.copyOf(packets, more);
                ordinals = Arrays.copyOf(ordinals, more);
            }
            packets[count] = packet;
            ordinals[count] = count > 0 && packets[count - 1] == packet ? ordinals[count - 1] + 1 : 0;
            count++;
        }

        boolean has(int object) {
            return count > 0 && object <= count;
        }

        /** The packet of an object; behind the last object, that of the last. */
        long packet(int object) {
            return packets[Math.min(object, count - 1)];
        }

        int ordinal(int object) {
            return object < count ? ordinals[object] : ordinals[count - 1] + 1;
        }
    }

    @Override
    public void part(Part part) throws AsfException {
        Starts starts = byStream.get(part.stream());
        if (starts != null && part.begins()) {
            starts.add(part.packet());
        }
    }

    @Override
    public List<IndexObject> build(long lastTime, long room) throws AsfException {
        int most = byStream.values().stream()
                .mapToInt(starts -> starts.count)
                .max()
                .orElse(0);
        BlockBuilder.checkedCount(most / plan.interval() + 1, plan.columns().size());
        var blocks = new BlockBuilder(plan.columns().size());
        for (long object = 0; most > 0 && object <= most; object += plan.interval()) {
            blocks.add(entry((int) object));
        }
        return List.of(new MediaObjectIndex(plan.interval(), plan.columns(), blocks.build()));
    }

    private long[] entry(int object) {
        long[] values = new long[plan.columns().size()];
        for (int i = 0; i < values.length; i++) {
            IndexSpecifier column = plan.columns().get(i);
            Starts starts = byStream.get(column.stream());
            values[i] = starts != null && starts.has(object) ? value(column, starts, object) : IndexBlock.NONE;
        }
        return values;
    }

    private long value(IndexSpecifier column, Starts starts, int object) {
        return column.type() == IndexSpecifier.ORDINAL ? starts.ordinal(object) : starts.packet(object) * packetSize;
    }
}
