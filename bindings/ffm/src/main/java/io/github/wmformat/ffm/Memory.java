package io.github.wmformat.ffm;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.ResultCodes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Native memory by address. Addresses come from the runtime or from {@link Scratch}; nothing else knows any. */
@SuppressWarnings("restricted") // The whole class is about raw memory.
final class Memory {
    /** Longer text is taken for memory without a terminator. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private Memory() {}

    static int getByte(long at) {
        return ALL.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
    }

    static int getWord(long at) {
        return ALL.get(ValueLayout.JAVA_SHORT_UNALIGNED, at) & 0xFFFF;
    }

    static int getInt(long at) {
        return ALL.get(ValueLayout.JAVA_INT_UNALIGNED, at);
    }

    static long getLong(long at) {
        return ALL.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
    }

    static float getFloat(long at) {
        return ALL.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at);
    }

    static double getDouble(long at) {
        return ALL.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at);
    }

    static void putByte(long at, int value) {
        ALL.set(ValueLayout.JAVA_BYTE, at, (byte) value);
    }

    static void putWord(long at, int value) {
        ALL.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, (short) value);
    }

    static void putInt(long at, int value) {
        ALL.set(ValueLayout.JAVA_INT_UNALIGNED, at, value);
    }

    static void putLong(long at, long value) {
        ALL.set(ValueLayout.JAVA_LONG_UNALIGNED, at, value);
    }

    static void putFloat(long at, float value) {
        ALL.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, value);
    }

    static void putDouble(long at, double value) {
        ALL.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, value);
    }

    /** The function pointer in a slot of the vtable of an interface pointer. */
    static long slot(long self, int slot) {
        return getLong(getLong(self) + 8L * slot);
    }

    static Guid getGuid(long at) {
        return Guid.ofStored(getLong(at), getLong(at + 8));
    }

    static void putGuid(long at, Guid value) {
        putLong(at, value.storedFirst());
        putLong(at + 8, value.storedSecond());
    }

    /** A copy of memory. */
    static byte[] getBytes(long at, int size) {
        byte[] bytes = new byte[size];
        MemorySegment.copy(ALL, ValueLayout.JAVA_BYTE, at, bytes, 0, size);
        return bytes;
    }

    static void putBytes(long at, byte[] bytes) {
        MemorySegment.copy(bytes, 0, ALL, ValueLayout.JAVA_BYTE, at, bytes.length);
    }

    /** UTF-16 text up to its terminator. */
    static String getText(long at) {
        return getText(at, LONGEST_TEXT);
    }

    /** UTF-16 text up to its terminator; null for NULL. */
    static @Nullable String getTextOrNull(long at) {
        return at == 0 ? null : getText(at);
    }

    /** UTF-16 text up to its terminator, or up to so many characters. */
    static String getText(long at, int most) {
        int length = 0;
        while (length < most && getWord(at + 2L * length) != 0) {
            length++;
        }
        if (length == LONGEST_TEXT) {
            throw new ComException(
                    ResultCodes.E_FAIL, "Memory", "text", "no terminator within " + LONGEST_TEXT + " characters");
        }
        char[] text = new char[length];
        MemorySegment.copy(ALL, ValueLayout.JAVA_CHAR_UNALIGNED, at, text, 0, length);
        return new String(text);
    }

    /** Writes UTF-16 text and its terminator. */
    static void putText(long at, String text) {
        MemorySegment.copy(text.toCharArray(), 0, ALL, ValueLayout.JAVA_CHAR_UNALIGNED, at, text.length());
        putWord(at + 2L * text.length(), 0);
    }

    static void clear(long at, long size) {
        ALL.asSlice(at, size).fill((byte) 0);
    }

    /** Memory as a little-endian buffer, for as long as its owner keeps it. */
    static ByteBuffer buffer(long at, int size) {
        return MemorySegment.ofAddress(at).reinterpret(size).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }
}
