package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.TimeIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the Index object. As Microsoft's runtime does it, entry i is for the last clean point (media object, packet)
 * whose stored time is at most i intervals, and entries go one beyond the last stored time of all streams. Every object
 * of an audio stream is a clean point. Entries before the first are for the first, or for none.
 */
final class TimeIndexBuilder implements IndexBuilder {
    private final IndexPlan plan;
    private final Set<Integer> alwaysClean;
    private final int packetSize;
    private final boolean noneBeforeFirst;
    private final List<StepList> columns;

    /**
     * A builder.
     *
     * @param alwaysClean streams of which every object is a clean point
     * @param packetSize bytes of every packet
     * @param noneBeforeFirst whether entries before the first clean point stay empty
     */
    TimeIndexBuilder(IndexPlan plan, Set<Integer> alwaysClean, int packetSize, boolean noneBeforeFirst) {
        this.plan = plan;
        this.alwaysClean = Set.copyOf(alwaysClean);
        this.packetSize = packetSize;
        this.noneBeforeFirst = noneBeforeFirst;
        this.columns =
                Stream.generate(StepList::new).limit(plan.columns().size()).toList();
    }

    @Override
    public void part(Part part) {
        for (int i = 0; i < columns.size(); i++) {
            IndexSpecifier column = plan.columns().get(i);
            if (column.stream() == part.stream() && leadsTo(column, part)) {
                columns.get(i).set(StepList.firstEntry(part.time(), plan.interval()), part.packet());
            }
        }
    }

    private boolean leadsTo(IndexSpecifier column, Part part) {
        return switch (column.type()) {
            case IndexSpecifier.DATA_PACKET -> true;
            case IndexSpecifier.MEDIA_OBJECT -> part.begins();
            default -> part.begins() && (part.keyFrame() || alwaysClean.contains(part.stream()));
        };
    }

    @Override
    public List<IndexObject> build(long lastTime, long room) throws AsfException {
        long most = room / Integer.BYTES / Math.max(1, columns.size());
        long count = Math.min(most, BlockBuilder.checkedCount(lastTime / plan.interval() + 2, columns.size()));
        var blocks = new BlockBuilder(columns.size());
        int[] steps = new int[columns.size()];
        long[] offsets = new long[columns.size()];
        for (int entry = 0; entry < count; entry++) {
            for (int i = 0; i < offsets.length; i++) {
                steps[i] = columns.get(i).step(entry, steps[i]);
                offsets[i] = offset(columns.get(i), steps[i]);
            }
            blocks.add(offsets);
        }
        return List.of(new TimeIndex(plan.interval(), plan.columns(), blocks.build()));
    }

    private long offset(StepList column, int step) {
        return column.isEmpty() || (step == 0 && noneBeforeFirst) ? IndexBlock.NONE : column.packet(step) * packetSize;
    }
}
