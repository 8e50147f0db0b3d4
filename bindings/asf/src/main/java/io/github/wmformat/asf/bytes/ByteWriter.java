package io.github.wmformat.asf.bytes;

import java.util.Arrays;
import java.util.UUID;

/**
 * Puts little-endian fields one behind the other.
 *
 * <p>Numbers are checked: one that its field cannot hold is an {@link IllegalArgumentException}, never cut.
 */
public final class ByteWriter {
    private static final int FIRST_SIZE = 256;
    private static final long UNSIGNED_INT = 0xFFFFFFFFL;

    private byte[] array;
    private int size;

    /** An empty writer. */
    public ByteWriter() {
        this(FIRST_SIZE);
    }

    /** An empty writer with room for some bytes; it grows where that is not enough. */
    public ByteWriter(int room) {
        array = new byte[room];
    }

    /** Bytes written so far. */
    public int size() {
        return size;
    }

    /** One byte, 0 to 255. */
    public ByteWriter u8(int value) {
        return number(checked(value, 0xFF), Byte.BYTES);
    }

    /** Two bytes, 0 to 65,535. */
    public ByteWriter u16(int value) {
        return number(checked(value, 0xFFFF), Short.BYTES);
    }

    /** Four bytes, 0 to 4,294,967,295. */
    public ByteWriter u32(long value) {
        return number(checked(value, UNSIGNED_INT), Integer.BYTES);
    }

    /** Four bytes with a sign, or whose bits are flags. */
    public ByteWriter i32(int value) {
        return number(value, Integer.BYTES);
    }

    /** Eight bytes, which a negative number takes as its bits are. */
    public ByteWriter u64(long value) {
        return number(value, Long.BYTES);
    }

    /** A GUID: 16 bytes. */
    public ByteWriter guid(UUID id) {
        return u64(Guids.storedFirst(id)).u64(Guids.storedSecond(id));
    }

    /** Bytes as they are. */
    public ByteWriter bytes(Bytes bytes) {
        int at = room(bytes.size());
        bytes.copyTo(array, at);
        return this;
    }

    /** Zeros. */
    public ByteWriter zeros(int count) {
        int at = room(count);
        Arrays.fill(array, at, at + count, (byte) 0);
        return this;
    }

    /** UTF-16 text. */
    public ByteWriter characters(String text) {
        int at = room(Short.BYTES * text.length());
        for (int i = 0; i < text.length(); i++) {
            put(at + Short.BYTES * i, text.charAt(i), Short.BYTES);
        }
        return this;
    }

    /** UTF-16 text and a zero character behind it. */
    public ByteWriter text(String text) {
        return characters(text).number(0, Short.BYTES);
    }

    /** Bytes that {@link #text} takes. */
    public static int textSize(String text) {
        return Short.BYTES * (text.length() + 1);
    }

    /** Writes four bytes again, at a place written before. */
    public void setU32(int at, long value) {
        put(at, checked(value, UNSIGNED_INT), Integer.BYTES);
    }

    /** Writes eight bytes again, at a place written before. */
    public void setU64(int at, long value) {
        put(at, value, Long.BYTES);
    }

    /** All that was written. */
    public Bytes toBytes() {
        return Bytes.view(Arrays.copyOf(array, size), 0, size);
    }

    private static long checked(long value, long most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(value + " does not fit in a field of 0 to " + most);
        }
        return value;
    }

    private ByteWriter number(long value, int width) {
        put(room(width), value, width);
        return this;
    }

    private void put(int at, long value, int width) {
        for (int i = 0; i < width; i++) {
            array[at + i] = (byte) (value >>> (i * Byte.SIZE));
        }
    }

    private int room(int count) {
        int at = size;
        if (count > array.length - size) {
            array = Arrays.copyOf(array, Math.max(Math.addExact(size, count), (int)
                    Math.min(2L * array.length, Integer.MAX_VALUE - 8)));
        }
        size += count;
        return at;
    }
}
