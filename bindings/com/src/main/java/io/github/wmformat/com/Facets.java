package io.github.wmformat.com;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The native side of exported objects: blocks of 16 bytes, a vtable pointer and a number, and the table from the numbers
 * to the objects.
 *
 * <p>A block is never unmapped. One that is given back rests in a queue before it is used again: a late call on it, as
 * readers make when they are closed, meets valid memory whose number leads nowhere.
 */
final class Facets {
    private static final int BLOCK = 16;
    private static final int SLAB = 1024;

    /** How many blocks rest before the oldest is used again: 1 MiB of them. */
    private static final int RESTING = 1 << 16;

    private static final long[] AT_REST = new long[RESTING];
    private static int oldest;
    private static int resting;

    private static long[] free = new long[SLAB];
    private static int freed;

    private static volatile @Nullable Export[] table = new Export[0];
    private static long slab;
    private static int numbers;

    private Facets() {}

    /** Finds the object of an interface pointer of ours; null where it is gone. */
    static @Nullable Export find(long pointer) {
        long number = Memory.getLong(pointer + 8);
        @Nullable Export[] all = table;
        return number >= 0 && number < all.length ? all[(int) number] : null;
    }

    static synchronized long place(Export export, long vtable) {
        long block = freed > 0 ? free[--freed] : next();
        Memory.putLong(block, vtable);
        table[(int) Memory.getLong(block + 8)] = export;
        return block;
    }

    static synchronized void retire(long block) {
        table[(int) Memory.getLong(block + 8)] = null;
        if (resting == RESTING) {
            wakeOldest();
        }
        AT_REST[(oldest + resting++) % RESTING] = block;
    }

    /** How many blocks there are, used or not. */
    static synchronized int blocks() {
        return numbers;
    }

    private static void wakeOldest() {
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = AT_REST[oldest];
        oldest = (oldest + 1) % RESTING;
        resting--;
    }

    private static long next() {
        if (numbers % SLAB == 0) {
            slab = Memory.allocateForever((long) SLAB * BLOCK);
            table = Arrays.copyOf(table, numbers + SLAB);
        }
        long block = slab + (long) (numbers % SLAB) * BLOCK;
        Memory.putLong(block + 8, numbers++);
        return block;
    }
}
