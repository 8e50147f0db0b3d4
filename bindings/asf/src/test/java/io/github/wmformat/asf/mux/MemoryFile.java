package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.AsfFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** A file in memory. */
final class MemoryFile implements SeekableByteChannel {
    private byte[] bytes = new byte[1024];
    private int size;
    private int position;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    AsfFile open() throws IOException {
        position = 0;
        return AsfFile.open(this);
    }

    @Override
    public int write(ByteBuffer source) {
        int length = source.remaining();
        if (position + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, position + length));
        }
        source.get(bytes, position, length);
        position += length;
        size = Math.max(size, position);
        return length;
    }

    @Override
    public int read(ByteBuffer target) {
        if (position >= size) {
            return -1;
        }
        int length = Math.min(target.remaining(), size - position);
        target.put(bytes, position, length);
        position += length;
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = (int) newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        size = (int) Math.min(size, newSize);
        return this;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The bytes are still wanted.
    }
}
