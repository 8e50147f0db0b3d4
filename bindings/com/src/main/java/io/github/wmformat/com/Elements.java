package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.NativeEnum;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/** Arrays by the kind of their elements: into scratch memory (NULL for none), from memory, and into memory. */
final class Elements {
    /** What a callee counts beyond this is taken for a mistake, not for a size. */
    private static final long MOST_BYTES = 64L << 20;

    private Elements() {}

    static long bytes(Scratch scratch, byte[] values) {
        return scratch.bytes(values);
    }

    static long words(Scratch scratch, int[] values) {
        long at = place(scratch, values.length, 2);
        putWords(at, values);
        return at;
    }

    static long ints(Scratch scratch, int[] values) {
        long at = place(scratch, values.length, 4);
        putInts(at, values);
        return at;
    }

    static long longs(Scratch scratch, long[] values) {
        long at = place(scratch, values.length, 8);
        putLongs(at, values);
        return at;
    }

    static long enums(Scratch scratch, List<? extends NativeEnum> values) {
        long at = place(scratch, values.size(), 4);
        putEnums(at, values);
        return at;
    }

    static long guids(Scratch scratch, List<Guid> values) {
        long at = place(scratch, values.size(), Guid.SIZE);
        putGuids(at, values);
        return at;
    }

    static <T> long structs(Scratch scratch, List<T> values, int size, BiConsumer<T, ByteBuffer> write) {
        long at = place(scratch, values.size(), size);
        putStructs(at, values, size, write);
        return at;
    }

    private static long place(Scratch scratch, int count, int size) {
        return count == 0 ? 0 : scratch.take((long) count * size);
    }

    static byte[] bytes(long at, int count) {
        return Memory.getBytes(at, bounded(at, count, 1));
    }

    static int[] words(long at, int count) {
        int[] values = new int[bounded(at, count, 2)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Memory.getWord(at + 2L * i);
        }
        return values;
    }

    static int[] ints(long at, int count) {
        int[] values = new int[bounded(at, count, 4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Memory.getInt(at + 4L * i);
        }
        return values;
    }

    static long[] longs(long at, int count) {
        long[] values = new long[bounded(at, count, 8)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Memory.getLong(at + 8L * i);
        }
        return values;
    }

    static <E> List<E> enums(long at, int count, IntFunction<E> of) {
        return list(at, count, 4, element -> of.apply(Memory.getInt(element)));
    }

    static List<Guid> guids(long at, int count) {
        return list(at, count, Guid.SIZE, Memory::getGuid);
    }

    static <T> List<T> structs(long at, int count, int size, Function<ByteBuffer, T> read) {
        return list(at, count, size, element -> read.apply(Memory.buffer(element, size)));
    }

    private static <T> List<T> list(long at, int count, int size, LongFunction<T> read) {
        int bounded = bounded(at, count, size);
        List<T> values = new ArrayList<>(bounded);
        for (int i = 0; i < bounded; i++) {
            values.add(read.apply(at + (long) i * size));
        }
        return List.copyOf(values);
    }

    /** The count, which is without sign; there are no elements at NULL. */
    private static int bounded(long at, int count, int size) {
        if (at == 0) {
            return 0;
        }
        if (Integer.toUnsignedLong(count) * size > MOST_BYTES) {
            throw new ComException(
                    ResultCodes.E_OUTOFMEMORY,
                    "Elements",
                    "read",
                    Integer.toUnsignedString(count) + " elements of " + size + " bytes are not read");
        }
        return count;
    }

    static void putBytes(long at, byte[] values) {
        Memory.putBytes(at, values);
    }

    static void putWords(long at, int[] values) {
        for (int i = 0; i < values.length; i++) {
            Memory.putWord(at + 2L * i, Arguments.inWord(values[i], "an element"));
        }
    }

    static void putInts(long at, int[] values) {
        for (int i = 0; i < values.length; i++) {
            Memory.putInt(at + 4L * i, values[i]);
        }
    }

    static void putLongs(long at, long[] values) {
        for (int i = 0; i < values.length; i++) {
            Memory.putLong(at + 8L * i, values[i]);
        }
    }

    static void putEnums(long at, List<? extends NativeEnum> values) {
        for (int i = 0; i < values.size(); i++) {
            Memory.putInt(at + 4L * i, values.get(i).value());
        }
    }

    static void putGuids(long at, List<Guid> values) {
        for (int i = 0; i < values.size(); i++) {
            Memory.putGuid(at + (long) i * Guid.SIZE, values.get(i));
        }
    }

    static <T> void putStructs(long at, List<T> values, int size, BiConsumer<T, ByteBuffer> write) {
        for (int i = 0; i < values.size(); i++) {
            write.accept(values.get(i), Memory.buffer(at + (long) i * size, size));
        }
    }
}
