package io.github.wmformat.benchmarks.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The C server, with its recorder switched off. */
public final class Server {
    /** The system property that names the library. */
    public static final String PROPERTY = "wmformat.benchmarks.server";

    private static final SymbolLookup LIBRARY =
            SymbolLookup.libraryLookup(Path.of(System.getProperty(PROPERTY)), Arena.global());
    private static final MemorySegment ON_SAMPLE = Arena.global().allocateFrom("IWMReaderCallback::OnSample");
    private static final FunctionDescriptor FIRING = FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    private static final MethodHandle FIRE_HERE = link("stub_fire_here", FIRING);
    private static final MethodHandle FIRE_MANY = link("stub_fire_many", FIRING);
    private static final MethodHandle RECORDING =
            link("stub_recording", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
    private static final MethodHandle CREATE =
            link("stub_create", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    private static final MethodHandle KEPT_CALLBACK =
            link("stub_kept_callback", FunctionDescriptor.of(ValueLayout.JAVA_LONG));

    private Server() {}

    private static MethodHandle link(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(LIBRARY.find(name).orElseThrow(), descriptor);
    }

    /** The path of the library. */
    public static String path() {
        return System.getProperty(PROPERTY);
    }

    static void beQuiet() throws Throwable {
        RECORDING.invokeExact(0);
    }

    /** A new object, as a pointer to the interface. */
    public static long create(String interfaceName) {
        try (Arena arena = Arena.ofConfined()) {
            long pointer = (long) CREATE.invokeExact(arena.allocateFrom(interfaceName));
            if (pointer == 0) {
                throw new IllegalArgumentException("the server has no " + interfaceName);
            }
            return pointer;
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    /** The callback that was given to a reader last. */
    static long keptCallback() {
        try {
            return (long) KEPT_CALLBACK.invokeExact();
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    /** Calls OnSample so many times from C, on this thread. */
    static int fireOnSample(long callback, int count) {
        try {
            return checked((int) FIRE_HERE.invokeExact(ON_SAMPLE, callback, count));
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    /** Calls OnSample so many times from C, on one new thread. */
    static int fireOnSampleOnNewThread(long callback, int count) {
        try {
            return checked((int) FIRE_MANY.invokeExact(ON_SAMPLE, callback, count));
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    private static int checked(int hr) {
        if (hr != 0) {
            throw new IllegalStateException("OnSample answered " + Integer.toHexString(hr));
        }
        return hr;
    }
}
