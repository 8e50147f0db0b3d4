package io.github.wmformat.asf.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Bytes that can be read from any position: what a file is read through.
 *
 * <p>A source that serves several readers in several threads must allow {@link #read} to be called by them at once.
 */
public interface ByteSource extends Closeable {
    /**
     * Reads some bytes into the buffer, at least one if the buffer has room and the end is not reached.
     *
     * @param position where to begin, in bytes from the start
     * @param target receives as many bytes as come easily; it need not be filled. Mostly it lies outside
     *     the heap
     * @return how many bytes were read, or -1 at the end
     */
    int read(long position, ByteBuffer target) throws IOException;

    /** How many bytes there are. */
    long size() throws IOException;
}
