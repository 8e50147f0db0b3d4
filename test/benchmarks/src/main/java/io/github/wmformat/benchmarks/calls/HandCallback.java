package io.github.wmformat.benchmarks.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Callbacks by hand: one shared vtable, {@code this} to object through a table, nothing else. Not safe for two threads. */
final class HandCallback {
    private static final int PLACES = 64;
    private static final int NO_INTERFACE = 0x80004002;
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    private static final HandCallback[] TABLE = new HandCallback[PLACES];
    private static final long BLOCKS = Arena.global().allocate(16L * PLACES, 16).address();
    private static final long VTABLE = vtable();

    private static int next;

    long heard;

    private HandCallback() {}

    /** A pointer to a new object. */
    static long create() {
        int place = next++ & (PLACES - 1);
        while (TABLE[place] != null) {
            place = next++ & (PLACES - 1);
        }
        long block = BLOCKS + 16L * place;
        ALL.set(ValueLayout.JAVA_LONG, block, VTABLE);
        ALL.set(ValueLayout.JAVA_LONG, block + 8, place);
        TABLE[place] = new HandCallback();
        return block;
    }

    @SuppressWarnings("NullAway") // An empty place of the table.
    static void free(long block) {
        TABLE[(int) ALL.get(ValueLayout.JAVA_LONG, block + 8)] = null;
    }

    private static HandCallback of(long self) {
        return TABLE[(int) ALL.get(ValueLayout.JAVA_LONG, self + 8)];
    }

    static int queryInterface(long self, long iid, long out) {
        boolean known = ALL.get(ValueLayout.JAVA_LONG_UNALIGNED, iid) == Slot.READER_CALLBACK_START;
        ALL.set(ValueLayout.JAVA_LONG, out, known ? self : 0);
        return known ? 0 : NO_INTERFACE;
    }

    static int reference(long self) {
        return 1;
    }

    static int onStatus(long self, int status, int hr, int type, long value, long context) {
        return 0;
    }

    static int onSample(long self, int output, long time, long duration, int flags, long sample, long context) {
        try {
            of(self).heard += time + sample;
            return 0;
        } catch (RuntimeException e) {
            return 0x80004005;
        }
    }

    private static long vtable() {
        MemorySegment table = Arena.global().allocate(40, 8);
        Class<?> i = int.class;
        Class<?> j = long.class;
        long[] slots = {
            stub("queryInterface", MethodType.methodType(i, j, j, j)),
            stub("reference", MethodType.methodType(i, j)),
            stub("reference", MethodType.methodType(i, j)),
            stub("onStatus", MethodType.methodType(i, j, i, i, i, j, j)),
            stub("onSample", MethodType.methodType(i, j, i, j, j, i, j, j))
        };
        MemorySegment.copy(slots, 0, table, ValueLayout.JAVA_LONG, 0, slots.length);
        return table.address();
    }

    private static long stub(String name, MethodType type) {
        try {
            ValueLayout[] arguments = type.parameterList().stream()
                    .map(c -> c == int.class ? ValueLayout.JAVA_INT : ValueLayout.JAVA_LONG)
                    .toArray(ValueLayout[]::new);
            return Linker.nativeLinker()
                    .upcallStub(
                            MethodHandles.lookup().findStatic(HandCallback.class, name, type),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments),
                            Arena.global())
                    .address();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
