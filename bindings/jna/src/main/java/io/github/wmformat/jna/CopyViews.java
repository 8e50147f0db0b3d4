package io.github.wmformat.jna;

import io.github.wmformat.com.RawMemory;
import io.github.wmformat.com.Views;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Copies of memory. No Java before 22 can take a buffer's memory away from it, so the buffers are Java's own: they outlive
 * the memory without harm. What Java code changed in them is written to the memory when they are flushed, nothing else.
 */
final class CopyViews implements Views {
    private final RawMemory memory;
    private final List<Copy> copies = new ArrayList<>(1);

    CopyViews(RawMemory memory) {
        this.memory = memory;
    }

    /** Memory as it was, and as Java code sees it. */
    private static final class Copy {
        final long address;
        final byte[] before;
        final byte[] now;

        Copy(long address, byte[] bytes) {
            this.address = address;
            this.before = bytes;
            this.now = bytes.clone();
        }

        boolean holds(long wanted, int length) {
            return address == wanted && now.length >= length;
        }

        void renew(byte[] bytes) {
            System.arraycopy(bytes, 0, before, 0, bytes.length);
            System.arraycopy(bytes, 0, now, 0, bytes.length);
        }

        ByteBuffer buffer(int length) {
            return ByteBuffer.wrap(now, 0, length).slice().order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Override
    public synchronized ByteBuffer of(long address, int length) {
        flush();
        for (Copy copy : copies) {
            if (copy.holds(address, length)) {
                copy.renew(read(address, copy.now.length));
                return copy.buffer(length);
            }
        }
        Copy copy = new Copy(address, read(address, length));
        copies.add(copy);
        return copy.buffer(length);
    }

    private byte[] read(long address, int length) {
        byte[] bytes = new byte[length];
        if (length > 0) {
            memory.getBytes(address, bytes);
        }
        return bytes;
    }

    @Override
    public synchronized void flush() {
        for (Copy copy : copies) {
            int from = Arrays.mismatch(copy.before, copy.now);
            if (from >= 0) {
                write(copy, from);
            }
        }
    }

    private void write(Copy copy, int from) {
        int to = copy.now.length;
        while (copy.before[to - 1] == copy.now[to - 1]) {
            to--;
        }
        memory.putBytes(copy.address + from, Arrays.copyOfRange(copy.now, from, to));
        System.arraycopy(copy.now, from, copy.before, from, to - from);
    }

    @Override
    public synchronized void end() {
        flush();
        copies.clear();
    }
}
