package io.github.wmformat.com;

import java.nio.ByteBuffer;

/** Native memory that Java code reads and writes through buffers, all with one end. */
public interface Views {
    /** A little-endian buffer over memory. */
    ByteBuffer of(long address, int length);

    /** Brings what Java code wrote to the memory, where the buffers are copies of it. */
    void flush();

    /** Flushes, and parts the buffers from the memory. */
    void end();
}
