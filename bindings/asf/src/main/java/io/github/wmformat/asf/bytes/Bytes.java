package io.github.wmformat.asf.bytes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** A fixed run of bytes, equal to any other run of the same bytes. Safe to share between threads. */
public final class Bytes {
    /** No bytes. */
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private static final int SHOWN = 16;

    private final byte[] array;
    private final int from;
    private final int size;

    private Bytes(byte[] array, int from, int size) {
        this.array = array;
        this.from = from;
        this.size = size;
    }

    /** Copies the array. */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone(), 0, bytes.length);
    }

    /** Wraps a part of an array without copying: whoever gave the array must not change it any more. */
    public static Bytes view(byte[] array, int from, int size) {
        Objects.checkFromIndexSize(from, size, array.length);
        return size == 0 ? EMPTY : new Bytes(array, from, size);
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The byte at an index from 0. */
    public byte get(int index) {
        return array[from + Objects.checkIndex(index, size)];
    }

    /** A part of these bytes, sharing their memory. */
    public Bytes slice(int start, int length) {
        Objects.checkFromIndexSize(start, length, size);
        return view(array, from + start, length);
    }

    /** A new read-only, little-endian buffer over these bytes, without copying them. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(array, from, size).slice().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A copy as an array. */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, from, from + size);
    }

    /** Copies all bytes into an array, beginning at an index of it. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(array, from, target, at, size);
    }

    /** The first bytes, at most eight, as an unsigned little-endian number: as if zeros followed the last byte. */
    public long littleEndian(int width) {
        long value = 0;
        for (int i = Math.min(width, size) - 1; i >= 0; i--) {
            value = (value << Byte.SIZE) | (get(i) & 0xFF);
        }
        return value;
    }

    /** Reads the fields in these bytes; offsets in messages count from their start. */
    public Cursor cursor(String part) {
        return Cursor.over(array, from, size, 0, part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes
                && Arrays.equals(array, from, from + size, bytes.array, bytes.from, bytes.from + bytes.size);
    }

    @Override
    public int hashCode() {
        return buffer().hashCode();
    }

    @Override
    public String toString() {
        String hex = HexFormat.of().formatHex(array, from, from + Math.min(size, SHOWN));
        return size + " bytes" + (size == 0 ? "" : ": " + hex + (size > SHOWN ? "..." : ""));
    }
}
