package io.github.wmformat.ffm;

import io.github.wmformat.com.RawMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** All of memory as one segment. */
@SuppressWarnings("restricted") // The whole class is about raw memory.
final class SegmentMemory implements RawMemory {
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    /** Memory of an arena of its own. */
    private record ArenaBlock(Arena arena, long address) implements Block {
        @Override
        public void close() {
            arena.close();
        }
    }

    @Override
    public byte getByte(long at) {
        return ALL.get(ValueLayout.JAVA_BYTE, at);
    }

    @Override
    public short getShort(long at) {
        return ALL.get(ValueLayout.JAVA_SHORT_UNALIGNED, at);
    }

    @Override
    public int getInt(long at) {
        return ALL.get(ValueLayout.JAVA_INT_UNALIGNED, at);
    }

    @Override
    public long getLong(long at) {
        return ALL.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
    }

    @Override
    public float getFloat(long at) {
        return ALL.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at);
    }

    @Override
    public double getDouble(long at) {
        return ALL.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at);
    }

    @Override
    public void putByte(long at, byte value) {
        ALL.set(ValueLayout.JAVA_BYTE, at, value);
    }

    @Override
    public void putShort(long at, short value) {
        ALL.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, value);
    }

    @Override
    public void putInt(long at, int value) {
        ALL.set(ValueLayout.JAVA_INT_UNALIGNED, at, value);
    }

    @Override
    public void putLong(long at, long value) {
        ALL.set(ValueLayout.JAVA_LONG_UNALIGNED, at, value);
    }

    @Override
    public void putFloat(long at, float value) {
        ALL.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, value);
    }

    @Override
    public void putDouble(long at, double value) {
        ALL.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, value);
    }

    @Override
    public void getBytes(long at, byte[] bytes) {
        MemorySegment.copy(ALL, ValueLayout.JAVA_BYTE, at, bytes, 0, bytes.length);
    }

    @Override
    public void putBytes(long at, byte[] bytes) {
        MemorySegment.copy(bytes, 0, ALL, ValueLayout.JAVA_BYTE, at, bytes.length);
    }

    @Override
    public void getChars(long at, char[] text) {
        MemorySegment.copy(ALL, ValueLayout.JAVA_CHAR_UNALIGNED, at, text, 0, text.length);
    }

    @Override
    public void putChars(long at, char[] text) {
        MemorySegment.copy(text, 0, ALL, ValueLayout.JAVA_CHAR_UNALIGNED, at, text.length);
    }

    @Override
    public ByteBuffer buffer(long at, int size) {
        return MemorySegment.ofAddress(at).reinterpret(size).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public long address(ByteBuffer direct) {
        return MemorySegment.ofBuffer(direct).address();
    }

    @Override
    public long allocateForever(long size) {
        return Arena.global().allocate(size, 16).address();
    }

    @Override
    public Block allocate(long size) {
        Arena arena = Arena.ofConfined();
        return new ArenaBlock(arena, arena.allocate(size, 16).address());
    }
}
