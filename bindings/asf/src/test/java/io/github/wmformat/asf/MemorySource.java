package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.ByteSource;
import java.nio.ByteBuffer;

/** A source over an array that gives a few bytes at a time and remembers whether it was closed. */
public class MemorySource implements ByteSource {
    private final byte[] bytes;
    private final int atOnce;
    private boolean closed;

    public MemorySource(byte[] bytes) {
        this(bytes, Integer.MAX_VALUE);
    }

    public MemorySource(byte[] bytes, int atOnce) {
        this.bytes = bytes;
        this.atOnce = atOnce;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public int read(long position, ByteBuffer target) {
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(Math.min(atOnce, target.remaining()), bytes.length - (int) position);
        target.put(bytes, (int) position, count);
        return count;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void close() {
        closed = true;
    }
}
