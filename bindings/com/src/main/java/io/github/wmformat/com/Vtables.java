package io.github.wmformat.com;

import java.util.Arrays;

/** The vtables of exported interfaces: one for each and each machine, in one region, so that our own pointers can be told by it. */
final class Vtables {
    /** Room for every interface of the SDK with all its slots, several times over. */
    private static final long REGION = 1 << 18;

    private static final long START = Memory.allocateForever(REGION);

    private static long used;

    private Vtables() {}

    /** The function pointers of a base interface, then further ones. */
    static long[] derived(long[] base, long... further) {
        long[] slots = Arrays.copyOf(base, base.length + further.length);
        System.arraycopy(further, 0, slots, base.length, further.length);
        return slots;
    }

    /** Lays out a vtable. */
    static synchronized long place(long[] slots) {
        long size = 8L * slots.length;
        if (used + size > REGION) {
            throw new IllegalStateException("the region of vtables is full");
        }
        long vtable = START + used;
        used += size;
        for (int i = 0; i < slots.length; i++) {
            Memory.putLong(vtable + 8L * i, slots[i]);
        }
        return vtable;
    }

    /** Whether an interface pointer is one that this process exported from Java. */
    static boolean ours(long pointer) {
        long vtable = Memory.getLong(pointer);
        return vtable >= START && vtable < START + REGION;
    }
}
