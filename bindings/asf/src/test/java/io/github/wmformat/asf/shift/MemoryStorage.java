package io.github.wmformat.asf.shift;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A file in memory that fails at a write, of which a part may still arrive: a crash. */
public final class MemoryStorage implements Storage {
    private byte[] bytes;
    private long allowed = Long.MAX_VALUE;
    private int arriving;
    private long writes;
    private boolean crashed;

    public MemoryStorage(byte... bytes) {
        this.bytes = bytes.clone();
    }

    /** The write after so many fails, when some of its bytes have arrived. */
    public MemoryStorage failAfter(long count, int arrived) {
        allowed = count;
        arriving = arrived;
        return this;
    }

    public static final class Crash extends IOException {
        private static final long serialVersionUID = 1L;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public long writes() {
        return writes;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        if (position + target.remaining() > bytes.length) {
            throw new EOFException();
        }
        target.put(bytes, (int) position, target.remaining());
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
        boolean crash = writes >= allowed;
        int count = crash ? Math.min(arriving, source.remaining()) : source.remaining();
        if (position + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) position + count);
        }
        source.get(bytes, (int) position, count);
        if (crash) {
            crashed = true;
            throw new Crash();
        }
        writes++;
    }

    @Override
    public void truncate(long position) throws IOException {
        if (crashed) {
            throw new Crash();
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length, position));
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void close() {}
}
