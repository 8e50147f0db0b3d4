package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Native memory by address. Addresses come from the runtime or from {@link Scratch}; nothing else knows any. */
final class Memory {
    /** Longer text is taken for memory without a terminator. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static volatile @Nullable Machine first;

    /** The first machine: a constant from the first access on. */
    private static final class Served {
        static final Machine BY = Objects.requireNonNull(first, "no native backend was started");
        static final RawMemory RAW = BY.memory();
    }

    private Memory() {}

    /** Tells of a machine; the first one of the process is the one that serves. */
    static synchronized void startOn(Machine machine) {
        if (first == null) {
            first = machine;
        }
    }

    /** The machine that serves what is the same for all of them. */
    static Machine machine() {
        return Served.BY;
    }

    static int getByte(long at) {
        return Served.RAW.getByte(at) & 0xFF;
    }

    static int getWord(long at) {
        return Served.RAW.getShort(at) & 0xFFFF;
    }

    static int getInt(long at) {
        return Served.RAW.getInt(at);
    }

    static long getLong(long at) {
        return Served.RAW.getLong(at);
    }

    static float getFloat(long at) {
        return Served.RAW.getFloat(at);
    }

    static double getDouble(long at) {
        return Served.RAW.getDouble(at);
    }

    static void putByte(long at, int value) {
        Served.RAW.putByte(at, (byte) value);
    }

    static void putWord(long at, int value) {
        Served.RAW.putShort(at, (short) value);
    }

    static void putInt(long at, int value) {
        Served.RAW.putInt(at, value);
    }

    static void putLong(long at, long value) {
        Served.RAW.putLong(at, value);
    }

    static void putFloat(long at, float value) {
        Served.RAW.putFloat(at, value);
    }

    static void putDouble(long at, double value) {
        Served.RAW.putDouble(at, value);
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
        if (size > 0) {
            Served.RAW.getBytes(at, bytes);
        }
        return bytes;
    }

    static void putBytes(long at, byte[] bytes) {
        if (bytes.length > 0) {
            Served.RAW.putBytes(at, bytes);
        }
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
        return getCharacters(at, length);
    }

    /** UTF-16 text of a known length. */
    static String getCharacters(long at, int length) {
        if (length == 0) {
            return "";
        }
        char[] text = new char[length];
        Served.RAW.getChars(at, text);
        return new String(text);
    }

    /** Writes UTF-16 text and its terminator. */
    static void putText(long at, String text) {
        if (!text.isEmpty()) {
            Served.RAW.putChars(at, text.toCharArray());
        }
        putWord(at + 2L * text.length(), 0);
    }

    static void clear(long at, long size) {
        for (long done = 0; done < size; done++) {
            Served.RAW.putByte(at + done, (byte) 0);
        }
    }

    /** Memory as a little-endian buffer, for as long as its owner keeps it. */
    static ByteBuffer buffer(long at, int size) {
        return Served.RAW.buffer(at, size);
    }

    /** The address of a direct buffer's position. */
    static long address(ByteBuffer direct) {
        return Served.RAW.address(direct);
    }

    /** Zeroed memory that is never given back. */
    static long allocateForever(long size) {
        return Served.RAW.allocateForever(size);
    }

    /** Zeroed memory until it is closed. */
    static RawMemory.Block allocate(long size) {
        return Served.RAW.allocate(size);
    }
}
