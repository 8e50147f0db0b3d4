package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last clean point of a stream up to a time. Without an index it halves the packets by their send times and
 * walks from there towards the start, from fragments of an object straight to its beginning.
 */
public final class CleanPointSearch {
    /** Packets looked at for a time where one of them is damaged. */
    private static final int TRIES = 8;

    private static final long UNKNOWN_TIME = -1;

    private final PacketSource packets;
    private final Packet packet;
    private final boolean sendTimesUsable;

    /** Prepares searches in the packets of a file; the packet size is not 0. */
    public CleanPointSearch(ByteSource source, DataSection data) throws IOException {
        this.packets = new PacketSource(source, data);
        this.packet = packets.packet();
        this.sendTimesUsable = firstPacketIsSentInTime();
    }

    /** Some writers store nonsense: then presentation times serve instead. */
    private boolean firstPacketIsSentInTime() throws IOException {
        try {
            return !packets.open(0) || !packet.next() || packet.sendTime() <= packet.time();
        } catch (AsfException damaged) {
            return true;
        }
    }

    /**
     * The last packet sent by a time, if send times rise; some packet otherwise.
     *
     * @param time in milliseconds, preroll included
     * @param known a packet sent by that time; 0 if none is known
     */
    public long lastSentBy(long time, long known) throws IOException {
        if (known == 0) {
            return lastSentBy(time, 0, packets.count() - 1);
        }
        long low = known;
        long step = 1;
        while (low + step < packets.count() && timeNear(low + step) <= time) {
            low += step;
            step *= 2;
        }
        return lastSentBy(time, low, Math.min(packets.count(), low + step) - 1);
    }

    private long lastSentBy(long time, long from, long to) throws IOException {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            if (timeNear(middle) <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private long timeNear(long index) throws IOException {
        for (long i = index; i < Math.min(packets.count(), index + TRIES); i++) {
            long time = timeOf(i);
            if (time != UNKNOWN_TIME) {
                return time;
            }
        }
        return UNKNOWN_TIME;
    }

    private long timeOf(long index) throws IOException {
        try {
            if (sendTimesUsable) {
                return !packets.openHead(index) ? Long.MAX_VALUE : packet.opaque() ? UNKNOWN_TIME : packet.sendTime();
            }
            return !packets.open(index) ? Long.MAX_VALUE : packet.next() ? packet.time() : UNKNOWN_TIME;
        } catch (AsfException damaged) {
            return UNKNOWN_TIME;
        }
    }

    /**
     * The last clean point of a stream up to a time that begins in a packet or before it; null if there is none.
     *
     * @param stream the stream
     * @param keyFramesOnly whether only key frames are clean points of the stream
     * @param time in milliseconds, preroll included
     * @param from the packet
     */
    public @Nullable CleanPoint upTo(int stream, boolean keyFramesOnly, long time, long from) throws IOException {
        return upTo(new Wanted(stream, keyFramesOnly, time, Long.MAX_VALUE), from);
    }

    /** The last clean point of a stream that is one of its objects or stands before it; null if there is none. */
    @Nullable
    CleanPoint upToObject(int stream, boolean keyFramesOnly, CleanPoint object) throws IOException {
        var wanted = new Wanted(stream, keyFramesOnly, Long.MAX_VALUE, object.ordinal());
        return upTo(wanted, object.packet());
    }

    private @Nullable CleanPoint upTo(Wanted wanted, long from) throws IOException {
        Wanted now = wanted;
        long index = Math.min(from, packets.count() - 1);
        while (index >= 0) {
            Look look = look(index, now);
            if (look.found != null) {
                return look.found;
            }
            index -= 1 + look.continuedFrom / packets.packetSize();
            now = new Wanted(wanted.stream, wanted.keyFramesOnly, wanted.time, Long.MAX_VALUE);
        }
        return null;
    }

    /** The last clean point of a stream up to a time that begins in one packet, or null. */
    @Nullable
    CleanPoint in(long index, int stream, boolean keyFramesOnly, long time) throws IOException {
        return look(index, new Wanted(stream, keyFramesOnly, time, Long.MAX_VALUE)).found;
    }

    /** Where an object of a stream begins, clean point or not, or null: the one after so many others in the packet. */
    @Nullable
    CleanPoint objectIn(long index, int stream, long ordinal) throws IOException {
        CleanPoint object = look(index, new Wanted(stream, false, Long.MAX_VALUE, ordinal)).found;
        return object != null && object.ordinal() == ordinal ? object : null;
    }

    /** What is looked for in a packet: the last object that fits. */
    private record Wanted(int stream, boolean keyFramesOnly, long time, long lastOrdinal) {
        boolean isFound(Packet packet, int ordinal) {
            return packet.time() <= time && ordinal <= lastOrdinal && (packet.keyFrame() || !keyFramesOnly);
        }
    }

    /**
     * What one packet has of a stream.
     *
     * @param found the object looked for
     * @param continuedFrom bytes less one of the first object there that stand in earlier packets: it begins at least
     *     so many packets of bytes further back
     */
    private record Look(@Nullable CleanPoint found, long continuedFrom) {}

    private Look look(long index, Wanted wanted) throws IOException {
        CleanPoint found = null;
        long continuedFrom = 0;
        int ordinal = 0;
        try {
            boolean there = packets.open(index);
            while (there && packet.next()) {
                if (packet.stream() == wanted.stream && packet.beginsObject()) {
                    if (wanted.isFound(packet, ordinal)) {
                        found = new CleanPoint(index, ordinal, packet.number(), packet.time());
                    }
                    ordinal++;
                } else if (packet.stream() == wanted.stream && ordinal == 0) {
                    continuedFrom = Math.max(0, packet.objectOffset() - 1);
                }
            }
        } catch (AsfException damaged) {
            return new Look(found, continuedFrom);
        }
        return new Look(found, continuedFrom);
    }
}
