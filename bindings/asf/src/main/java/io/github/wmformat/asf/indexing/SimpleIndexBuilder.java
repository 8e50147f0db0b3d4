package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.SimpleIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes a Simple Index for each video stream. As Microsoft's runtime does it, entry i is for the last key frame whose
 * stored time is at most i intervals; the entries before the first key frame are for the first one; the packet count is
 * the number of packets that hold a part of the key frame; and entries go one beyond the last stored time of all streams.
 */
final class SimpleIndexBuilder implements IndexBuilder {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final int MOST_PACKETS = 0xFFFF;
    private static final int ENTRY_SIZE = 6;

    private final UUID fileId;
    private final long interval;
    private final int entriesBeyond;
    private final Map<Integer, Keys> byStream = new LinkedHashMap<>();

    /**
     * A builder.
     *
     * @param plan its interval is in milliseconds
     * @param entriesBeyond how many entries stand behind the one that the last stored time belongs to
     */
    SimpleIndexBuilder(IndexPlan plan, UUID fileId, int entriesBeyond) {
        this.fileId = fileId;
        this.interval = plan.interval();
        this.entriesBeyond = entriesBeyond;
        for (IndexSpecifier column : plan.columns()) {
            byStream.put(column.stream(), new Keys());
        }
    }

    /** The key frames of one stream. */
    private static final class Keys {
        final StepList steps = new StepList();
        boolean inKeyFrame;
        long lastPacket;
    }

    @Override
    public void part(Part part) {
        Keys keys = byStream.get(part.stream());
        if (keys == null) {
            return;
        }
        if (part.begins()) {
            keys.inKeyFrame = part.keyFrame();
            if (keys.inKeyFrame) {
                keys.steps.set(StepList.firstEntry(part.time(), interval), part.packet());
                keys.lastPacket = part.packet();
            }
        } else if (keys.inKeyFrame && part.packet() != keys.lastPacket) {
            keys.steps.addPacket();
            keys.lastPacket = part.packet();
        }
    }

    @Override
    public List<IndexObject> build(long lastTime, long room) throws AsfException {
        List<IndexObject> indexes = new ArrayList<>();
        for (Keys keys : byStream.values()) {
            indexes.add(index(
                    keys.steps, (int) Math.min(entries(keys.steps, lastTime), room / byStream.size() / ENTRY_SIZE)));
        }
        if (indexes.isEmpty()) {
            indexes.add(SimpleIndex.of(fileId, 0, new int[0], new int[0]));
        }
        return indexes;
    }

    private int entries(StepList steps, long lastTime) throws AsfException {
        return steps.isEmpty() ? 0 : BlockBuilder.checkedCount(lastTime / interval + 1 + entriesBeyond, 1);
    }

    private SimpleIndex index(StepList steps, int count) {
        int[] packets = new int[count];
        int[] packetCounts = new int[count];
        int step = 0;
        for (int entry = 0; entry < count; entry++) {
            step = steps.step(entry, step);
            packets[entry] = (int) steps.packet(step);
            packetCounts[entry] = Math.min(steps.packetCount(step), MOST_PACKETS);
        }
        return SimpleIndex.of(fileId, interval * UNITS_PER_MILLISECOND, packets, packetCounts);
    }
}
