package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last clean point of a stream up to a time. Without an index it halves the packets by their presentation
 * times, which rise in any file but for small steps back, and walks from there: a little forward, because streams are
 * not exactly even, then towards the start, from fragments of an object straight to its beginning.
 */
public final class CleanPointSearch {
    /** Packets looked at for a time where one of them is damaged or tells none. */
    private static final int TRIES = 8;

    /** How far streams may be uneven, in bytes and at least in packets. */
    private static final int FORWARD_BYTES = 128 << 10;

    private static final int FORWARD_PACKETS = 32;

    private static final long UNKNOWN_TIME = -1;

    private final PacketSource packets;
    private final Packet packet;

    /** Prepares searches in the packets of a file; the packet size is not 0. */
    public CleanPointSearch(ByteSource source, DataSection data) {
        this.packets = new PacketSource(source, data);
        this.packet = packets.packet();
    }

    /**
     * The last packet that begins with something presented up to a time.
     *
     * @param time in milliseconds, preroll included
     * @param known such a packet; 0 if none is known
     */
    public long lastUpTo(long time, long known) throws IOException {
        if (known == 0) {
            return lastUpTo(time, 0, packets.count() - 1);
        }
        long low = known;
        long step = 1;
        while (low + step < packets.count() && timeNear(low + step) <= time) {
            low += step;
            step *= 2;
        }
        return lastUpTo(time, low, Math.min(packets.count(), low + step) - 1);
    }

    private long lastUpTo(long time, long from, long to) throws IOException {
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
            try {
                if (!packets.openHead(i)) {
                    return Long.MAX_VALUE;
                }
                if (packet.readFirstTime()) {
                    return packet.time();
                }
            } catch (AsfException damaged) {
                // The next one tells.
            }
        }
        return UNKNOWN_TIME;
    }

    /**
     * The last clean point of a stream up to a time near a packet that begins with something presented up to it, or
     * before; null if there is none.
     *
     * @param stream the stream
     * @param keyFramesOnly whether only key frames are clean points of the stream
     * @param time in milliseconds, preroll included
     * @param from the packet
     */
    public @Nullable CleanPoint near(int stream, boolean keyFramesOnly, long time, long from) throws IOException {
        var wanted = new Wanted(stream, keyFramesOnly, time, Long.MAX_VALUE);
        CleanPoint found = null;
        long furthest = from + Math.max(FORWARD_PACKETS, FORWARD_BYTES / packets.packetSize());
        for (long index = from + 1; index <= Math.min(furthest, packets.count() - 1); index++) {
            Look look = look(index, wanted);
            found = look.found == null ? found : look.found;
            if (look.beyond) {
                break;
            }
        }
        return found == null ? upTo(wanted, from) : found;
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
     * @param beyond whether the stream has come to something presented after the time
     */
    private record Look(@Nullable CleanPoint found, long continuedFrom, boolean beyond) {}

    private Look look(long index, Wanted wanted) throws IOException {
        CleanPoint found = null;
        long continuedFrom = 0;
        boolean beyond = false;
        int ordinal = 0;
        try {
            boolean there = packets.open(index);
            while (there && packet.next()) {
                if (packet.stream() != wanted.stream) {
                    continue;
                }
                beyond |= packet.time() > wanted.time;
                if (packet.beginsObject()) {
                    found = wanted.isFound(packet, ordinal)
                            ? new CleanPoint(index, ordinal, packet.number(), packet.time())
                            : found;
                    ordinal++;
                } else if (ordinal == 0) {
                    continuedFrom = Math.max(0, packet.objectOffset() - 1);
                }
            }
        } catch (AsfException damaged) {
            return new Look(found, continuedFrom, beyond);
        }
        return new Look(found, continuedFrom, beyond);
    }
}
