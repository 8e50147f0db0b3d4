package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
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

    /** Text for the caller to free; NULL for null. */
    static long text(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        long at = MACHINE.JJ(ALLOCATE, 2L * text.length() + 2);
        if (at == 0) {
            throw new ComException(ResultCodes.E_OUTOFMEMORY, "IMalloc", "Alloc", "");
        }
        Memory.putText(at, text);
        return at;
    }

    /** Reads text that the callee allocated, and frees it; null for NULL. */
    static @Nullable String take(long at) {
        if (at == 0) {
            return null;
        }
        try {
            return Memory.getText(at);
        } finally {
            MACHINE.VJ(FREE, at);
        }
    }
}
