package io.github.wmformat.asf.shift;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A file that is read and written at any position. */
public interface Storage extends Closeable {
    /** Fills the buffer from a position, or fails. */
    void read(ByteBuffer target, long position) throws IOException;

    /** Writes all that is left in the buffer. */
    void write(ByteBuffer source, long position) throws IOException;

    /** Cuts off all bytes from a position on. */
    void truncate(long position) throws IOException;

    /** How many bytes there are. */
    long size() throws IOException;

    @Override
    void close() throws IOException;
}
