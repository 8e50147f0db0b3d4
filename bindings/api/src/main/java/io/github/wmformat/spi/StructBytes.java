package io.github.wmformat.spi;

import io.github.wmformat.NativeEnum;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The parts of a structure in a row of bytes, little endian: what the records of structures are read and written with.
 * Offsets count from the structure's start; what does not fit the bytes is a {@link BufferUnderflowException}.
 */
public final class StructBytes {
    private StructBytes() {}

    /** The given number of bytes from the buffer's position, which moves past them. */
    public static ByteBuffer take(ByteBuffer buffer, int size) {
        ByteBuffer taken = part(buffer, buffer.position(), size);
        buffer.position(buffer.position() + size);
        return taken;
    }

    /** The same, all zero. */
    public static ByteBuffer takeZeroed(ByteBuffer buffer, int size) {
        ByteBuffer taken = take(buffer, size);
        taken.put(0, new byte[size]);
        return taken;
    }

    /** All bytes from the buffer's position on, which stays where it is; so many there must be. */
    public static ByteBuffer rest(ByteBuffer buffer, int least) {
        return part(buffer, buffer.position(), Math.max(least, buffer.remaining()));
    }

    /** The bytes of a structure within another. */
    public static ByteBuffer part(ByteBuffer buffer, int offset, int size) {
        check(buffer, offset, size, 1);
        return buffer.slice(offset, size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void check(ByteBuffer buffer, int offset, int count, int size) {
        if (offset < 0 || count < 0 || (long) count * size > buffer.limit() - (long) offset) {
            throw new BufferUnderflowException();
        }
    }

    /** A count without sign as a Java one; what no array can hold is more than the bytes have. */
    public static int count(long count) {
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw new BufferUnderflowException();
        }
        return (int) count;
    }

    /** A number for 16 bits without sign. */
    public static short word(int value) {
        if (value != (value & 0xFFFF)) {
            throw new IllegalArgumentException(value + " is not within 0 to 65535");
        }
        return (short) value;
    }

    /** A number for 8 bits without sign. */
    public static byte octet(int value) {
        if (value != (value & 0xFF)) {
            throw new IllegalArgumentException(value + " is not within 0 to 255");
        }
        return (byte) value;
    }

    /** Refuses an array of another length than a structure has room for. */
    public static void exactly(int wanted, int length, String name) {
        if (length != wanted) {
            throw new IllegalArgumentException(name + " has " + wanted + " elements, not " + length);
        }
    }

    /** Refuses text that is longer than a structure has room for. */
    public static void atMost(int most, int length, String name) {
        if (length > most) {
            throw new IllegalArgumentException(name + " has at most " + most + " characters, not " + length);
        }
    }

    /** Bytes. */
    public static byte[] bytes(ByteBuffer at, int offset, int count) {
        check(at, offset, count, 1);
        byte[] bytes = new byte[count];
        at.get(offset, bytes);
        return bytes;
    }

    /** Numbers of 16 bits without sign. */
    public static int[] words(ByteBuffer at, int offset, int count) {
        check(at, offset, count, 2);
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = at.getShort(offset + 2 * i) & 0xFFFF;
        }
        return words;
    }

    /** Numbers of 32 bits. */
    public static int[] ints(ByteBuffer at, int offset, int count) {
        check(at, offset, count, 4);
        int[] ints = new int[count];
        part(at, offset, 4 * count).asIntBuffer().get(ints);
        return ints;
    }

    /** Numbers of 64 bits. */
    public static long[] longs(ByteBuffer at, int offset, int count) {
        check(at, offset, count, 8);
        long[] longs = new long[count];
        part(at, offset, 8 * count).asLongBuffer().get(longs);
        return longs;
    }

    /** Numbers in floating point, of 32 bits. */
    public static float[] floats(ByteBuffer at, int offset, int count) {
        check(at, offset, count, 4);
        float[] floats = new float[count];
        part(at, offset, 4 * count).asFloatBuffer().get(floats);
        return floats;
    }

    /** Members of an enumeration. */
    public static <E> List<E> enums(ByteBuffer at, int offset, int count, IntFunction<E> of) {
        return list(at, offset, count, 4, element -> of.apply(element.getInt()));
    }

    /** Structures or GUIDs of the given size. */
    public static <T> List<T> list(ByteBuffer at, int offset, int count, int size, Function<ByteBuffer, T> read) {
        check(at, offset, count, size);
        List<T> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            elements.add(read.apply(part(at, offset + i * size, size)));
        }
        return List.copyOf(elements);
    }

    /** Text up to its terminator, to the given number of characters or to the last of the bytes. */
    public static String text(ByteBuffer at, int offset, int most) {
        check(at, offset, 0, 2);
        StringBuilder text = new StringBuilder();
        int end = (int) Math.min(at.limit(), offset + 2L * most);
        for (int place = offset; place + 1 < end && at.getShort(place) != 0; place += 2) {
            text.append(at.getChar(place));
        }
        return text.toString();
    }

    /** Writes numbers of 16 bits. */
    public static void putWords(ByteBuffer at, int offset, int[] words) {
        for (int i = 0; i < words.length; i++) {
            at.putShort(offset + 2 * i, word(words[i]));
        }
    }

    /** Writes numbers of 32 bits. */
    public static void putInts(ByteBuffer at, int offset, int[] ints) {
        part(at, offset, 4 * ints.length).asIntBuffer().put(ints);
    }

    /** Writes numbers of 64 bits. */
    public static void putLongs(ByteBuffer at, int offset, long[] longs) {
        part(at, offset, 8 * longs.length).asLongBuffer().put(longs);
    }

    /** Writes numbers in floating point. */
    public static void putFloats(ByteBuffer at, int offset, float[] floats) {
        part(at, offset, 4 * floats.length).asFloatBuffer().put(floats);
    }

    /** Writes members of an enumeration. */
    public static void putEnums(ByteBuffer at, int offset, List<? extends NativeEnum> members) {
        putList(at, offset, members, 4, (member, target) -> target.putInt(member.value()));
    }

    /** Writes structures or GUIDs of the given size. */
    public static <T> void putList(
            ByteBuffer at, int offset, List<T> elements, int size, BiConsumer<T, ByteBuffer> write) {
        for (int i = 0; i < elements.size(); i++) {
            write.accept(elements.get(i), part(at, offset + i * size, size));
        }
    }

    /** Writes text; its terminator is the zero that is there. */
    public static void putText(ByteBuffer at, int offset, String text) {
        at.put(offset, text.getBytes(StandardCharsets.UTF_16LE));
    }
}
