package io.github.wmformat.fallback;

import io.github.wmformat.IStream;
import io.github.wmformat.STATFLAG;
import io.github.wmformat.STREAM_SEEK;
import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads a program's IStream, with no more of it than Windows uses: Seek from the start and within the stream, Read of
 * some bytes, Stat without the name. The calls come on the thread that calls the reader.
 */
final class IStreamSource implements ByteSource {
    private final IStream stream;
    private final long size;

    /** Takes over a reference to the stream. */
    IStreamSource(IStream stream) throws IOException {
        this.stream = stream;
        this.size = statSize(stream);
    }

    private static long statSize(IStream stream) throws IOException {
        try {
            return Math.max(0, stream.stat(STATFLAG.STATFLAG_NONAME.value()).size());
        } catch (RuntimeException failure) {
            stream.close();
            throw new IOException("Stat of the stream failed", failure);
        }
    }

    @Override
    public int read(long position, ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        if (!target.hasRemaining()) {
            return 0;
        }
        try {
            return readSome(position, target);
        } catch (RuntimeException failure) {
            throw new IOException("reading the stream at byte " + position + " failed", failure);
        }
    }

    private int readSome(long position, ByteBuffer target) {
        int before = target.position();
        stream.seek(position, STREAM_SEEK.STREAM_SEEK_SET);
        stream.read(target);
        int count = target.position() - before;
        return count == 0 ? -1 : count;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {
        stream.close();
    }
}
