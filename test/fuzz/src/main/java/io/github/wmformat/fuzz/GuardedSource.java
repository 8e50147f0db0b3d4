package io.github.wmformat.fuzz;

import io.github.wmformat.asf.bytes.ByteSource;
import java.nio.ByteBuffer;

/** A file in memory that objects to being read outside of itself. */
final class GuardedSource implements ByteSource {
    private final byte[] bytes;

    GuardedSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(long position, ByteBuffer target) {
        if (position < 0 || position > bytes.length) {
            throw new IllegalStateException("byte " + position + " of " + bytes.length + " is asked for");
        }
        int count = Math.min(target.remaining(), bytes.length - (int) position);
        target.put(bytes, (int) position, count);
        return count == 0 && target.hasRemaining() ? -1 : count;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void close() {}
}
