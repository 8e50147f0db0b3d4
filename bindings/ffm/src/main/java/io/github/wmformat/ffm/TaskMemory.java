package io.github.wmformat.ffm;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Memory that changes its owner: whoever gets it frees it. CoTaskMemAlloc's; malloc's on systems that have no COM. */
final class TaskMemory {
    private static final MethodHandle ALLOCATE = Linking.call("JJ");
    private static final MethodHandle FREE = Linking.call("VJ");

    private static final MemorySegment ALLOCATE_FUNCTION;
    private static final MemorySegment FREE_FUNCTION;

    static {
        SymbolLookup com = NativeLibrary.com();
        boolean found = com.find("CoTaskMemAlloc").isPresent();
        SymbolLookup source = found ? com : Linker.nativeLinker().defaultLookup();
        ALLOCATE_FUNCTION = source.find(found ? "CoTaskMemAlloc" : "malloc").orElseThrow();
        FREE_FUNCTION = source.find(found ? "CoTaskMemFree" : "free").orElseThrow();
    }

    private TaskMemory() {}

    /** Text for the caller to free; NULL for null. */
    static long text(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        long at = allocate(2L * text.length() + 2);
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
            free(at);
        }
    }

    private static long allocate(long size) {
        try {
            return (long) ALLOCATE.invokeExact(ALLOCATE_FUNCTION, size);
        } catch (Throwable thrown) {
            throw Linking.unexpected(thrown);
        }
    }

    private static void free(long at) {
        try {
            FREE.invokeExact(FREE_FUNCTION, at);
        } catch (Throwable thrown) {
            throw Linking.unexpected(thrown);
        }
    }
}
