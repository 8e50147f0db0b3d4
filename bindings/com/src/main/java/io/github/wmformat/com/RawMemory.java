package io.github.wmformat.com;

import java.nio.ByteBuffer;

/**
 * Native memory by address, without any check. An address means the same to every backend of a process, so the first one
 * that starts serves all.
 */
public interface RawMemory {
    byte getByte(long at);

    short getShort(long at);

    int getInt(long at);

    long getLong(long at);

    float getFloat(long at);

    double getDouble(long at);

    void putByte(long at, byte value);

    void putShort(long at, short value);

    void putInt(long at, int value);

    void putLong(long at, long value);

    void putFloat(long at, float value);

    void putDouble(long at, double value);

    /** Copies memory into the whole array. */
    void getBytes(long at, byte[] bytes);

    /** Copies the whole array into memory. */
    void putBytes(long at, byte[] bytes);

    /** Copies UTF-16 text into the whole array. */
    void getChars(long at, char[] text);

    /** Copies the whole array into memory, as UTF-16. */
    void putChars(long at, char[] text);

    /** Memory as a little-endian buffer, for as long as its owner keeps it. */
    ByteBuffer buffer(long at, int size);

    /** The address of a direct buffer's position. */
    long address(ByteBuffer direct);

    /** Zeroed memory, aligned to 16 bytes, that is never given back. */
    long allocateForever(long size);

    /** Zeroed memory, aligned to 16 bytes, for the thread that takes it, until it closes it. */
    Block allocate(long size);

    /** Memory with an end. */
    interface Block extends AutoCloseable {
        long address();

        @Override
        void close();
    }
}
