package io.github.wmformat.asf.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads little-endian fields from a run of bytes and never beyond its end. */
public final class Cursor {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] array;
    private final int limit;
    private final long origin;
    private final String part;
    private final EntryBudget budget;
    private int position;

    private Cursor(byte[] array, int from, int limit, long origin, String part, EntryBudget budget) {
        this.array = array;
        this.position = from;
        this.limit = limit;
        this.origin = origin;
        this.part = part;
        this.budget = budget;
    }

    /**
     * A cursor over the first bytes of an array.
     *
     * @param array the bytes, which the results share
     * @param limit how many of them may be read
     * @param origin where the array's first byte lies in the file
     * @param part what the bytes are, for messages
     */
    public static Cursor over(byte[] array, int limit, long origin, String part) {
        return over(array, 0, limit, origin, part);
    }

    /** A cursor over a part of an array whose first byte lies at {@code offset} in the file. */
    public static Cursor over(byte[] array, int from, int length, long offset, String part) {
        Objects.checkFromIndexSize(from, length, array.length);
        return new Cursor(array, from, from + length, offset - from, part, new EntryBudget());
    }

    /** A cursor over the next bytes, which this one skips. */
    public Cursor sub(long length, String name) throws AsfException {
        int from = take(length);
        return new Cursor(array, from, position, origin, name, budget);
    }

    /** What is being read, for messages. */
    public String part() {
        return part;
    }

    /** Where the next byte lies in the file. */
    public long offset() {
        return origin + position;
    }

    /** The index of the next byte in the array. */
    public int position() {
        return position;
    }

    /** Bytes left. */
    public int remaining() {
        return limit - position;
    }

    /** Leaves out some bytes. */
    public void skip(long length) throws AsfException {
        take(length);
    }

    /** The next byte, unsigned. */
    public int u8() throws AsfException {
        return array[take(1)] & 0xFF;
    }

    /** The next two bytes, unsigned. */
    public int u16() throws AsfException {
        return (short) SHORT.get(array, take(Short.BYTES)) & 0xFFFF;
    }

    /** The next four bytes, signed. */
    public int i32() throws AsfException {
        return (int) INT.get(array, take(Integer.BYTES));
    }

    /** The next four bytes, unsigned. */
    public long u32() throws AsfException {
        return i32() & 0xFFFFFFFFL;
    }

    /** The next eight bytes; beyond 2^63 the result is negative. */
    public long u64() throws AsfException {
        return (long) LONG.get(array, take(Long.BYTES));
    }

    /** A field whose length a packet tells in two bits: absent (0), one, two or four bytes. */
    public long variable(int lengthType) throws AsfException {
        return switch (lengthType & 3) {
            case 0 -> 0;
            case 1 -> u8();
            case 2 -> u16();
            default -> u32();
        };
    }

    /** The next 16 bytes as a GUID. */
    public UUID guid() throws AsfException {
        long first = u64();
        return Guids.ofStored(first, u64());
    }

    /** The next bytes, sharing the array. */
    public Bytes bytes(long length) throws AsfException {
        int from = take(length);
        return Bytes.view(array, from, position - from);
    }

    /** All bytes left, without moving past them. */
    public Bytes peekRest() {
        return Bytes.view(array, position, remaining());
    }

    /** The bytes left, sharing the array. */
    public Bytes rest() {
        Bytes rest = peekRest();
        position = limit;
        return rest;
    }

    /** Single-byte text of a length in bytes, without the zeros at its end. */
    public String latin1(long length) throws AsfException {
        int from = take(length);
        int end = position;
        while (end > from && array[end - 1] == 0) {
            end--;
        }
        return new String(array, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** A UTF-16 string of a length in bytes, without the zeros at its end. An odd last byte is left out. */
    public String string(long length) throws AsfException {
        if (length > Limits.STRING_SIZE) {
            throw AsfException.unsupported(part, offset(), "a string of " + length + " bytes");
        }
        int from = take(length);
        int end = from + ((position - from) & ~1);
        while (end > from && array[end - 1] == 0 && array[end - 2] == 0) {
            end -= 2;
        }
        return new String(array, from, end - from, StandardCharsets.UTF_16LE);
    }

    /** A UTF-16 string up to a zero character, which is skipped. */
    public String terminatedString() throws AsfException {
        int end = position;
        while (end + 1 < limit && (array[end] != 0 || array[end + 1] != 0)) {
            end += Short.BYTES;
        }
        String text = string(end - position);
        skip(Short.BYTES);
        return text;
    }

    /** A count of entries that follow, checked against the bytes left and the least that each entry takes. */
    public int count(long count, int leastSize) throws AsfException {
        if (count * leastSize > remaining()) {
            throw malformed(count + " entries do not fit in " + remaining() + " bytes");
        }
        budget.take(count, this);
        return (int) count;
    }

    /** Reads one entry of a list. */
    @FunctionalInterface
    public interface Entry<T> {
        /** Reads it at the cursor, which is left behind it. */
        T read(Cursor in) throws AsfException;
    }

    /** A list of so many entries, the count checked as by {@link #count}. */
    public <T> List<T> list(long count, int leastSize, Entry<T> entry) throws AsfException {
        int size = count(count, leastSize);
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(entry.read(this));
        }
        return list;
    }

    /** An exception for what is wrong at the next byte. */
    public AsfException malformed(String problem) {
        return AsfException.malformed(part, offset(), problem);
    }

    private int take(long length) throws AsfException {
        int from = position;
        if (length < 0 || length > limit - from) {
            throw malformed(Long.toUnsignedString(length) + " bytes wanted, " + (limit - from) + " left");
        }
        position = from + (int) length;
        return from;
    }
}
