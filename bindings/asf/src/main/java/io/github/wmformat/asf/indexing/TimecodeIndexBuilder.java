package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.PayloadExtension;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Timecode Index: an entry for each timecode that a media object carries as payload extension data, in blocks
 * by the timecodes' ranges. An entry points to the last clean point up to the object with the timecode. A column whose
 * stream has no clean point yet points nowhere.
 */
final class TimecodeIndexBuilder implements IndexBuilder {
    /** What keeping a timecode in order costs, in values. */
    private static final int TIMECODE_COST = 20;

    private static final long UNSIGNED = 0xFFFFFFFFL;

    private final IndexPlan plan;
    private final Map<Integer, List<PayloadExtension>> systems = new HashMap<>();
    private final int packetSize;
    private final long[] cleanPoints;
    private final Map<Integer, SortedMap<Long, long[]>> byRange = new TreeMap<>();
    private long count;

    TimecodeIndexBuilder(IndexPlan plan, List<AsfStream> streams, int packetSize) {
        this.plan = plan;
        streams.forEach(stream -> systems.put(stream.number(), stream.payloadExtensions()));
        this.packetSize = packetSize;
        this.cleanPoints = new long[plan.columns().size()];
        Arrays.fill(cleanPoints, IndexBlock.NONE);
    }

    @Override
    public void part(Part part) throws AsfException {
        if (!part.begins()) {
            return;
        }
        boolean indexed = false;
        for (int i = 0; i < cleanPoints.length; i++) {
            if (plan.columns().get(i).stream() == part.stream()) {
                indexed = true;
                cleanPoints[i] = part.keyFrame() ? part.packet() * packetSize : cleanPoints[i];
            }
        }
        Timecode timecode = indexed ? timecode(part) : null;
        if (timecode != null) {
            BlockBuilder.checkedCount(++count, TIMECODE_COST + cleanPoints.length);
            byRange.computeIfAbsent(timecode.range(), any -> new TreeMap<>())
                    .putIfAbsent(timecode.value(), cleanPoints.clone());
        }
    }

    private @Nullable Timecode timecode(Part part) {
        List<PayloadExtension> declared = systems.getOrDefault(part.stream(), List.of());
        return new ExtensionData(declared, part.extensionData()).get(ExtensionKind.TIMECODE);
    }

    @Override
    public List<IndexObject> build(long lastTime, long room) {
        List<TimecodeBlock> blocks = new ArrayList<>();
        byRange.forEach((range, entries) -> addBlocks(range, entries, blocks));
        return List.of(new TimecodeIndex(TimecodeIndex.RESERVED, plan.columns(), blocks));
    }

    /** A range has several blocks where its offsets do not fit in 32 bits from one position. */
    private void addBlocks(int range, SortedMap<Long, long[]> entries, List<TimecodeBlock> blocks) {
        List<Long> timecodes = List.copyOf(entries.keySet());
        var offsets = new BlockBuilder(cleanPoints.length);
        entries.values().forEach(offsets::add);
        int next = 0;
        for (IndexBlock block : offsets.build()) {
            int[] values = new int[block.count() * (1 + cleanPoints.length)];
            int at = 0;
            for (int entry = 0; entry < block.count(); entry++) {
                values[at++] = (int) (timecodes.get(next++) & UNSIGNED);
                for (int column = 0; column < cleanPoints.length; column++) {
                    values[at++] = (int) block.value(entry, column);
                }
            }
            blocks.add(TimecodeBlock.of(range, block.positions(), values));
        }
    }
}
