package io.github.wmformat.ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The vtables of exported interfaces: one for each, in one region, so that our own pointers can be told by it. */
final class Vtables {
    /** Room for every interface of the SDK with all its slots, several times over. */
    private static final long REGION = 1 << 16;

    private static final MemorySegment MEMORY = Arena.global().allocate(REGION, 8);
    private static final long START = MEMORY.address();

    private static long used;

    /** The vtable of objects that are asked for IUnknown alone. */
    private static final class Unknown {
        static final long VTABLE = make();
    }

    private Vtables() {}

    /** Lays out a vtable: IUnknown's slots, then the given ones. */
    static synchronized long make(long... slots) {
        long[] unknown = Upcalls.UNKNOWN_SLOTS;
        long size = 8L * (unknown.length + slots.length);
        if (used + size > REGION) {
            throw new IllegalStateException("the region of vtables is full");
        }
        long vtable = START + used;
        used += size;
        for (int i = 0; i < unknown.length; i++) {
            Memory.putLong(vtable + 8L * i, unknown[i]);
        }
        for (int i = 0; i < slots.length; i++) {
            Memory.putLong(vtable + 8L * (unknown.length + i), slots[i]);
        }
        return vtable;
    }

    static long unknown() {
        return Unknown.VTABLE;
    }

    /** Whether an interface pointer is one that this process exported from Java. */
    static boolean ours(long pointer) {
        long vtable = Memory.getLong(pointer);
        return vtable >= START && vtable < START + REGION;
    }
}
