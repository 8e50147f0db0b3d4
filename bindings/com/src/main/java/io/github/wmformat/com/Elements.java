package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.NativeEnum;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.ObjLongConsumer;

/** Arrays by the kind of their elements: into memory of their own (NULL for none), from memory, and into memory. */
final class Elements {
    /** What a callee counts beyond this is taken for a mistake, not for a size. */
    private static final long MOST_BYTES = 64L << 20;

    private Elements() {}

    static long bytes(Room room, byte[] values) {
        return room.bytes(values);
    }

    static long words(Room room, int[] values) {
        long at = place(room, values.length, 2);
        putWords(at, values);
        return at;
    }

    static long ints(Room room, int[] values) {
        long at = place(room, values.length, 4);
        putInts(at, values);
        return at;
    }

    static long longs(Room room, long[] values) {
        long at = place(room, values.length, 8);
        putLongs(at, values);
        return at;
    }

    static long enums(Room room, List<? extends NativeEnum> values) {
        long at = place(room, values.size(), 4);
        putEnums(at, values);
        return at;
    }

    static long guids(Room room, List<Guid> values) {
        long at = place(room, values.size(), Guid.SIZE);
        putGuids(at, values);
        return at;
    }

    static <T> long structs(Room room, List<T> values, int size, BiConsumer<T, ByteBuffer> write) {
        long at = place(room, values.size(), size);
        putStructs(at, values, size, write);
        return at;
    }

    /** Elements that each write themselves to an address. */
    static <T> long each(Room room, List<T> values, int size, ObjLongConsumer<T> write) {
        long at = place(room, values.size(), size);
        putEach(at, values, size, write);
        return at;
    }

    /** Pointers to texts. */
    static long texts(Room room, List<String> values) {
        long at = place(room, values.size(), 8);
        for (int i = 0; i < values.size(); i++) {
            Memory.putLong(at + 8L * i, room.text(values.get(i)));
        }
        return at;
    }

    static long hresults(Room room, List<HResult> values) {
        long at = place(room, values.size(), 4);
        putHresults(at, values);
        return at;
    }

    private static long place(Room room, int count, int size) {
        return count == 0 ? 0 : room.take((long) count * size);
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

    /** Elements that are each read at an address. */
    static <T> List<T> each(long at, int count, int size, LongFunction<T> read) {
        return list(at, count, size, read);
    }

    static List<String> texts(long at, int count) {
        return list(at, count, 8, element -> Memory.getText(Memory.getLong(element)));
    }

    static List<HResult> hresults(long at, int count) {
        return list(at, count, 4, element -> HResult.of(Memory.getInt(element)));
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

    static void putHresults(long at, List<HResult> values) {
        for (int i = 0; i < values.size(); i++) {
            Memory.putInt(at + 4L * i, values.get(i).value());
        }
    }

    static <T> void putEach(long at, List<T> values, int size, ObjLongConsumer<T> write) {
        for (int i = 0; i < values.size(); i++) {
            write.accept(values.get(i), at + (long) i * size);
        }
    }

    static <T> void putStructs(long at, List<T> values, int size, BiConsumer<T, ByteBuffer> write) {
        for (int i = 0; i < values.size(); i++) {
            write.accept(values.get(i), Memory.buffer(at + (long) i * size, size));
        }
    }
}
