package io.github.wmformat.asf.mux;

/**
 * Says when a stream's media objects are sent: not before the buffer window allows, not before those in front of them are
 * through, but by their presentation time at the latest, however full the bucket is. Times are in units of 100 ns.
 */
final class LeakyBucket {
    private static final long UNITS_PER_SECOND = 10_000_000;

    private static final long NEVER = Long.MIN_VALUE;

    private final long bitRate;
    private final long window;
    private long free;
    private long lastSendTime = NEVER;

    /**
     * A bucket.
     *
     * @param bitRate at which it empties, in bits per second; 0 where objects go out as soon as the window allows
     * @param window how long before its presentation an object may be sent
     */
    LeakyBucket(long bitRate, long window) {
        this.bitRate = bitRate;
        this.window = window;
    }

    /** How long before its presentation an object may be sent. */
    long window() {
        return window;
    }

    /** The send time of the object put in last; before all times where there is none. */
    long lastSendTime() {
        return lastSendTime;
    }

    /** How long so many bytes take. */
    long duration(long bytes) {
        return bitRate == 0 ? 0 : bytes * Byte.SIZE * UNITS_PER_SECOND / bitRate;
    }

    /** The earliest send time of an object with a presentation time, preroll included. */
    long earliest(long storedTime) {
        return Math.max(0, Math.min(Math.max(free, storedTime - window), storedTime));
    }

    /** Puts an object in and gives the send time of its first byte. */
    long add(long storedTime, int size) {
        long sendTime = earliest(storedTime);
        free = sendTime + duration(size);
        lastSendTime = sendTime;
        return sendTime;
    }
}
