package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A run of a source's bytes in memory that moves along it. It reads the more at once the longer it moves in one
 * direction, but never waits for more than is asked for, and never asks a source for a byte twice while it moves
 * forward: live sources can be read through it.
 */
final class ByteWindow {
    /** The size of a cache line: systems copy much faster to the start of one than to its middle. */
    private static final int LINE = 64;

    private static final ByteBuffer NOTHING = bufferOf(0);

    private final ByteSource source;
    private final long first;
    private final long end;
    private final int block;
    private ByteBuffer buffer = NOTHING;
    private long start;
    private int size;
    private int units = 1;
    private long expected;

    /** A window on the bytes from a position up to an end that reads a block at once, unless more is asked for. */
    ByteWindow(ByteSource source, long first, long end, int block) {
        this.source = source;
        this.first = first;
        this.start = first;
        this.end = end;
        this.block = block;
    }

    /** Tells how many bytes will be asked for next, bit by bit: they are read at once as far as they come easily. */
    void expect(long bytes) {
        expected = bytes;
    }

    /** Makes bytes from a position be there, and tells how many of those wanted are: fewer only at the end. */
    int require(long at, int wanted) throws IOException {
        if (at < start || at + wanted > start + size) {
            load(at, wanted);
        }
        return (int) Math.max(0, Math.min(wanted, start + size - at));
    }

    /** The bytes, little-endian, to be read by {@link #index}; they change with the next {@link #require}. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** Where in the buffer the byte of a position is. */
    int index(long at) {
        return (int) (at - start);
    }

    private void load(long at, int wanted) throws IOException {
        boolean backward = at < start && at + wanted == start;
        boolean forward = at <= start + size && at + wanted > start + size && at >= start;
        units = Math.max(backward || forward ? units * 2 : 1, (int) (Math.min(block, expected) / wanted));
        units = Math.min(units, Math.max(1, block / wanted));
        expected = 0;
        if (backward) {
            loadBackward(at, wanted);
        } else {
            loadForward(at, wanted, forward ? (int) (start + size - at) : 0);
        }
    }

    private void loadBackward(long at, int wanted) throws IOException {
        long from = at + wanted - (long) units * wanted;
        while (from < first) {
            from += wanted;
        }
        int length = (int) (at + wanted - from);
        makeRoom(length, 0);
        start = from;
        fill(length, length);
    }

    private void loadForward(long at, int wanted, int kept) throws IOException {
        int capacity = (int) Math.max(0, Math.min((long) units * wanted, end - at));
        makeRoom(Math.max(capacity, kept), kept);
        start = at;
        fill(Math.min(wanted, capacity), capacity);
    }

    /** Keeps the bytes at the end of the window that are wanted still. */
    private void makeRoom(int capacity, int kept) {
        ByteBuffer next = buffer.capacity() < capacity ? bufferOf(capacity) : buffer;
        next.put(0, buffer, size - kept, kept);
        buffer = next;
        size = kept;
    }

    /** Outside the heap, where channels read to: any other buffer they fill by way of one. */
    private static ByteBuffer bufferOf(int capacity) {
        return ByteBuffer.allocateDirect(capacity + 2 * LINE).alignedSlice(LINE).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads until enough is there; more comes along where it is easily had. */
    private void fill(int enough, int capacity) throws IOException {
        ByteBuffer target = buffer.duplicate().limit(capacity).position(size);
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
