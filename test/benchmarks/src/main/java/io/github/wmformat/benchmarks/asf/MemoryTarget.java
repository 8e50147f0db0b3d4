package io.github.wmformat.benchmarks.asf;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Takes bytes into memory, again and again into the same: what is measured is writing, not the growth of an array. */
final class MemoryTarget implements SeekableByteChannel {
    private static final byte[] MEMORY = new byte[64 << 20];

    private long position;
    private long size;

    @Override
    public int write(ByteBuffer source) {
        int written = 0;
        while (source.hasRemaining()) {
            int at = (int) (position % MEMORY.length);
            int length = Math.min(source.remaining(), MEMORY.length - at);
            source.get(MEMORY, at, length);
            position += length;
            written += length;
        }
        size = Math.max(size, position);
        return written;
    }

    @Override
    public int read(ByteBuffer target) {
        throw new UnsupportedOperationException("only for writing");
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        size = Math.min(size, newSize);
        return this;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The memory goes with the object.
    }
}
