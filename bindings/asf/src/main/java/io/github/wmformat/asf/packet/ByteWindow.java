package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A run of a source's bytes in memory that moves along it. It reads the more at once the longer it moves in one
 * direction, but never waits for more than is asked for, and never asks a source for a byte twice while it moves
 * forward: live sources can be read through it.
 */
final class ByteWindow {
    /** Fits into a processor's cache together with what is copied out of it. */
    private static final int FORWARD_BLOCK = 128 << 10;

    private static final int BACKWARD_BLOCK = 64 << 10;

    /** Bytes are lent where at least one in so many of the block before would have been. */
    private static final int LENT_PART = 4;

    private final ByteSource source;
    private final long first;
    private final long end;
    private byte[] array = {};
    private boolean lent;
    private boolean lending;
    private long asked;
    private long start;
    private int size;
    private int units = 1;

    /** A window on the bytes from a position up to an end. */
    ByteWindow(ByteSource source, long first, long end) {
        this.source = source;
        this.first = first;
        this.start = first;
        this.end = end;
    }

    /** Makes bytes from a position be there, and tells how many of those wanted are: fewer only at the end. */
    int require(long at, int wanted) throws IOException {
        if (at < start || at + wanted > start + size) {
            load(at, wanted);
        }
        return (int) Math.max(0, Math.min(wanted, start + size - at));
    }

    /** The bytes; they change with the next {@link #require} unless they are lent. */
    byte[] array() {
        return array;
    }

    /** Where in the array the byte of a position is. */
    int index(long at) {
        return (int) (at - start);
    }

    /**
     * Asks for a part of the bytes to be lent: they are not written over any more. Where few parts of a block are asked
     * for, copying them costs less than a new block.
     *
     * @return whether they are lent; if not, they must be copied
     */
    boolean lend(int count) {
        asked += count;
        lent |= lending;
        return lent;
    }

    private void decideOnLending() {
        lending = asked * LENT_PART >= size;
        asked = 0;
    }

    private void load(long at, int wanted) throws IOException {
        decideOnLending();
        boolean backward = at < start && at + wanted == start;
        boolean forward = at <= start + size && at + wanted > start + size && at >= start;
        units = backward || forward ? units * 2 : 1;
        if (backward) {
            loadBackward(at, wanted);
        } else {
            loadForward(at, wanted, forward ? (int) (start + size - at) : 0);
        }
    }

    private void loadBackward(long at, int wanted) throws IOException {
        units = Math.min(units, Math.max(1, BACKWARD_BLOCK / wanted));
        long from = at + wanted - (long) units * wanted;
        while (from < first) {
            from += wanted;
        }
        int length = (int) (at + wanted - from);
        array = arrayOf(length);
        start = from;
        size = 0;
        fill(length, length);
    }

    /** Keeps the bytes at the end of the window that are wanted still. */
    private void loadForward(long at, int wanted, int kept) throws IOException {
        units = Math.min(units, Math.max(1, FORWARD_BLOCK / wanted));
        int capacity = (int) Math.max(0, Math.min((long) units * wanted, end - at));
        byte[] next = arrayOf(Math.max(capacity, kept));
        System.arraycopy(array, size - kept, next, 0, kept);
        array = next;
        start = at;
        size = kept;
        fill(Math.min(wanted, capacity), capacity);
    }

    private byte[] arrayOf(int capacity) {
        boolean usable = !lent && array.length >= capacity;
        lent = lent && usable;
        return usable ? array : new byte[capacity];
    }

    /** Reads until enough is there; more comes along where it is easily had. */
    private void fill(int enough, int capacity) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(array, size, capacity - size);
        while (size < enough) {
            int count = source.read(start + size, target);
            if (count < 0) {
                return;
            }
            if (count == 0) {
                throw new IOException("the source gave no byte at position " + (start + size));
            }
            size += count;
        }
    }
}
