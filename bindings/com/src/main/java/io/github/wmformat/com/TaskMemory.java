package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Memory that changes its owner: whoever gets it frees it. CoTaskMemAlloc's; malloc's on systems that have no COM. */
final class TaskMemory {
    private static final Machine MACHINE = Memory.machine();
    private static final long ALLOCATE;
    private static final long FREE;

    static {
        Symbols com = NativeLibrary.com(MACHINE);
        boolean found = com.find("CoTaskMemAlloc") != 0;
        ALLOCATE = found ? com.find("CoTaskMemAlloc") : MACHINE.runtime().find("malloc");
        FREE = found ? com.find("CoTaskMemFree") : MACHINE.runtime().find("free");
    }

    private TaskMemory() {}

    /** Memory for the caller to free. */
    static final Room ROOM = TaskMemory::allocate;

    private static long allocate(long size) {
        long at = MACHINE.JJ(ALLOCATE, size);
        if (at == 0) {
            throw new ComException(ResultCodes.E_OUTOFMEMORY, "IMalloc", "Alloc", size + " bytes");
        }
        Memory.clear(at, size);
        return at;
    }

    /** Reads text that the callee allocated, and frees it; null for NULL. */
    static @Nullable String take(long at) {
        return at == 0 ? null : take(at, Memory::getText);
    }

    /** Reads memory that the callee allocated, and frees it. */
    static <T> T take(long at, LongFunction<T> read) {
        try {
            return read.apply(at);
        } finally {
            MACHINE.VJ(FREE, at);
        }
    }
}
