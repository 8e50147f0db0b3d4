package io.github.wmformat.wine.smoke;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Calls wmvcore.dll by hand: where this fails, Wine or its codecs are at fault and not the binding. */
@SuppressWarnings("restricted")
class RuntimeLibraryTest {
    private static final int S_OK = 0;
    private static final int WMT_RIGHT_PLAYBACK = 1;

    private static final int RELEASE = 2;
    private static final int OPEN = 3;
    private static final int CLOSE = 4;

    private static final AddressLayout VTABLE =
            ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(CLOSE + 1L, ADDRESS));
    private static final AddressLayout OBJECT = ADDRESS.withTargetLayout(VTABLE);

    @Test
    void aSyncReaderIsCreatedAndReleased() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment reader = createSyncReader(arena);

            assertThat(call(reader, RELEASE)).isZero();
        }
    }

    @Test
    void aSyncReaderOpensAFileOfTheHost() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment reader = createSyncReader(arena);
            String clip =
                    Path.of(System.getProperty("wmformat.data"), "clip.wmv").toString();
            MemorySegment name = arena.allocateFrom(clip, StandardCharsets.UTF_16LE);

            assertThat(call(reader, OPEN, name)).isEqualTo(S_OK);
            assertThat(call(reader, CLOSE)).isEqualTo(S_OK);
            assertThat(call(reader, RELEASE)).isZero();
        }
    }

    private static MemorySegment createSyncReader(Arena arena) throws Throwable {
        MemorySegment function =
                SymbolLookup.libraryLookup("wmvcore.dll", Arena.global()).findOrThrow("WMCreateSyncReader");
        MethodHandle create = Linker.nativeLinker()
                .downcallHandle(function, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));
        MemorySegment out = arena.allocate(OBJECT);
        int result = (int) create.invokeExact(MemorySegment.NULL, WMT_RIGHT_PLAYBACK, out);

        assertThat(result).isEqualTo(S_OK);
        return out.get(OBJECT, 0);
    }

    private static int call(MemorySegment object, int slot, MemorySegment... arguments) throws Throwable {
        MemorySegment function = object.get(VTABLE, 0).getAtIndex(ADDRESS, slot);
        FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        for (int i = 0; i < arguments.length; i++) {
            shape = shape.appendArgumentLayouts(ADDRESS);
        }
        MethodHandle handle =
                Linker.nativeLinker().downcallHandle(function, shape).bindTo(object);
        return (int) handle.asSpreader(MemorySegment[].class, arguments.length).invoke(arguments);
    }
}
