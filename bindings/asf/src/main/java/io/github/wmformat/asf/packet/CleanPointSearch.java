package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last clean point of a stream up to a time. Without an index it finds a place by the packets' presentation
 * times, which rise in any file but for small steps back, and walks from there: a little forward, because streams are
 * not exactly even, then towards the start, from fragments of an object straight to its beginning.
 */
public final class CleanPointSearch {
    /** Bytes read at once around a place: more would mostly be read in vain. */
    private static final int BLOCK = 32 << 10;

    /** Packets looked at for a time where one of them is damaged or tells none. */
    private static final int TRIES = 8;

    private static final int GUESSES = 3;

    /** How far streams may be uneven, in bytes and at least in packets. */
    private static final int FORWARD_BYTES = 128 << 10;

    private static final int FORWARD_PACKETS = 32;

    private static final long UNKNOWN_TIME = -1;

    private final PacketSource packets;
    private final Packet packet;
    private final long closeBy;
    private double rate = -1;

    /** Prepares searches in the packets of a file; the packet size is not 0. */
    public CleanPointSearch(ByteSource source, DataSection data) {
        this.packets = new PacketSource(source, data, BLOCK);
        this.packet = packets.packet();
        this.closeBy = Math.max(1, BLOCK / 2 / packets.packetSize());
    }

    /**
     * A packet that begins with something presented up to a time, the last such packet or hardly before it: begins with
     * a guess and widens its range until it holds the time, then halves it.
     *
     * @param time in milliseconds, preroll included
     * @param known a packet not far from there; 0 if none is known
     */
    public long before(long time, long known) throws IOException {
        long low = 0;
        long high = packets.count();
        long next = high > closeBy ? guess(time, known) : 0;
        for (long step = closeBy; high - low > closeBy; step *= 2) {
            if (timeNear(next) > time) {
                high = next;
                next = high - step;
            } else {
                low = next;
                next = low + step;
            }
            next = next > low && next < high ? next : (low + high) >>> 1;
        }
        return low;
    }

    /** A packet near a time by the mean rate, from one guess to the next, because rates vary. */
    private long guess(long time, long known) throws IOException {
        long from;
        long guess = known;
        int count = 0;
        do {
            from = guess;
            long ahead = (long) (((double) time - timeNear(from)) * rate());
            guess = Math.max(0, Math.min(packets.count() - 1, from + ahead));
            count++;
        } while (count < GUESSES && Math.abs(guess - from) > closeBy);
        return guess;
    }

    /** Packets per millisecond; 0 if the last packet does not tell a time. */
    private double rate() throws IOException {
        if (rate < 0) {
            long last = packets.count() - 1;
            double duration = (double) timeNear(last) - timeNear(0);
            rate = duration > 0 ? last / duration : 0;
        }
        return rate;
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
        long furthest = from + closeBy + Math.max(FORWARD_PACKETS, FORWARD_BYTES / packets.packetSize());
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

    /** The first clean point of a stream that begins in one packet, or null. */
    @Nullable
    CleanPoint firstIn(long index, int stream, boolean keyFramesOnly) throws IOException {
        CleanPoint first = in(index, stream, keyFramesOnly, Long.MAX_VALUE);
        CleanPoint earlier = first;
        while (earlier != null && earlier.ordinal() > 0) {
            first = earlier;
            earlier = look(index, new Wanted(stream, keyFramesOnly, Long.MAX_VALUE, first.ordinal() - 1)).found;
        }
        return earlier == null ? first : earlier;
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
