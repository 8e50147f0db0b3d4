package io.github.wmformat.com;

import org.jspecify.annotations.Nullable;

/** The memory behind a structure: what the structure points to stands there, each part at a multiple of 8 bytes. */
final class Tail implements Room {
    private final long start;
    private int end;

    /** A tail of the structure at an address, which itself takes so many bytes. */
    Tail(long start, int size) {
        this.start = start;
        this.end = size;
    }

    @Override
    public long take(long size) {
        int at = aligned(end);
        end = end(end, size);
        return start + at;
    }

    /** Where a tail ends that ended at the given byte, with so many bytes more. */
    static int end(int end, long size) {
        return size == 0 ? end : Math.toIntExact(aligned(end) + size);
    }

    /** Where it ends with a text more. */
    static int end(int end, @Nullable String text) {
        return text == null ? end : end(end, 2L * text.length() + 2);
    }

    private static int aligned(int end) {
        return end + 7 & ~7;
    }
}
