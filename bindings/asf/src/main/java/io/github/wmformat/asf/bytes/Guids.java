package io.github.wmformat.asf.bytes;

import java.util.UUID;

/** GUIDs in the byte order in which they are stored: three little-endian groups, then eight bytes as they are read. */
public final class Guids {
    /** Bytes that a stored GUID takes. */
    public static final int SIZE = 16;

    private Guids() {}

    /** The GUID whose 16 stored bytes, taken as two little-endian words, are these. */
    public static UUID ofStored(long first, long second) {
        long high = first << 32 | (first >>> 32 & 0xFFFF) << 16 | first >>> 48;
        return new UUID(high, Long.reverseBytes(second));
    }

    /** The first eight stored bytes as a little-endian word. */
    public static long storedFirst(UUID id) {
        long high = id.getMostSignificantBits();
        return high >>> 32 | (high >>> 16 & 0xFFFF) << 32 | high << 48;
    }

    /** The last eight stored bytes as a little-endian word. */
    public static long storedSecond(UUID id) {
        return Long.reverseBytes(id.getLeastSignificantBits());
    }
}
