package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.AsfException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds, without an index, the last clean point of each stream up to a time: halves the packets by their send times,
 * then walks towards the start.
 */
public final class CleanPointSearch {
    private static final long UNKNOWN_TIME = -1;

    private final PacketSource packets;
    private final long time;
    private final Set<Integer> wanted;
    private final Set<Integer> keyFrameStreams;
    private final Map<Integer, CleanPoint> found = new HashMap<>();

    /**
     * Prepares a search.
     *
     * @param packets to search
     * @param time as stored, preroll included, in milliseconds
     * @param wanted streams to find a clean point for
     * @param keyFrameStreams those of them in which only key frames are clean points
     */
    public CleanPointSearch(PacketSource packets, long time, Set<Integer> wanted, Set<Integer> keyFrameStreams) {
        this.packets = packets;
        this.time = time;
        this.wanted = wanted;
        this.keyFrameStreams = keyFrameStreams;
    }

    /** The clean points by stream; a stream without one up to the time is left out. */
    public Map<Integer, CleanPoint> run() throws IOException {
        var packet = new Packet();
        for (long index = lastSentBy(packet); index >= 0 && found.size() < wanted.size(); index--) {
            packets.loadBefore(index);
            found.putAll(cleanPoints(packet, index));
        }
        return found;
    }

    /** The last packet sent by the time, if send times rise; some packet otherwise, which is as good if slower. */
    private long lastSentBy(Packet packet) throws IOException {
        long low = 0;
        long high = packets.count() - 1;
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            if (sendTime(packet, middle) <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private long sendTime(Packet packet, long index) throws IOException {
        try {
            return packets.open(index, packet) ? packet.sendTime() : Long.MAX_VALUE;
        } catch (AsfException damaged) {
            return UNKNOWN_TIME;
        }
    }

    private Map<Integer, CleanPoint> cleanPoints(Packet packet, long index) throws IOException {
        Map<Integer, CleanPoint> here = new HashMap<>();
        try {
            boolean there = packets.open(index, packet);
            while (there && packet.next()) {
                if (isCleanPoint(packet)) {
                    here.put(packet.stream(), new CleanPoint(index, packet.number(), packet.time()));
                }
            }
        } catch (AsfException damaged) {
            return here;
        }
        return here;
    }

    private boolean isCleanPoint(Packet packet) {
        int stream = packet.stream();
        return packet.objectOffset() == 0
                && packet.objectSize() != Packet.UNKNOWN_SIZE
                && packet.time() <= time
                && wanted.contains(stream)
                && !found.containsKey(stream)
                && (packet.keyFrame() || !keyFrameStreams.contains(stream));
    }
}
