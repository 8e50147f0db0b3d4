package io.github.wmformat.com;

import io.github.wmformat.SynchronousReader;
import io.github.wmformat.ffm.FfmBackend;
import io.github.wmformat.jna.JnaBackend;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The C server, with its recorder switched off. */
final class Stubs {
    private static final NativeBackend BACKEND = new FfmBackend();

    /** The other native backend; each benchmark runs in a process of its own and starts the one that it measures. */
    static final NativeBackend JNA = new JnaBackend();

    /** The machine of the FFM backend. */
    static Machine machine() {
        return BACKEND.machine();
    }

    private static final SymbolLookup LIBRARY =
            SymbolLookup.libraryLookup(Path.of(System.getProperty(NativeLibrary.PROPERTY)), Arena.global());

    private static final MethodHandle FIRE = fire("stub_fire_here");
    private static final MethodHandle FIRE_ON_NEW_THREAD = fire("stub_fire_many");

    private static final MemorySegment ON_SAMPLE = Arena.global().allocateFrom("IWMReaderCallback::OnSample");

    private Stubs() {}

    private static MemorySegment function(String name) {
        return LIBRARY.find(name).orElseThrow();
    }

    private static MethodHandle fire(String name) {
        return Linker.nativeLinker()
                .downcallHandle(
                        function(name),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT));
    }

    static void beQuiet() {
        try {
            MethodHandle recording = Linker.nativeLinker()
                    .downcallHandle(function("stub_recording"), FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
            recording.invokeExact(0);
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    static SynchronousReader reader() {
        return BACKEND.wmvcore().wmCreateSyncReader(0);
    }

    /** Calls OnSample so many times from C, on this thread. */
    static int fire(long callback, int count) {
        try {
            return succeeded((int) FIRE.invokeExact(ON_SAMPLE, callback, count));
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Calls OnSample so many times from a thread that C makes. */
    static int fireOnNewThread(long callback, int count) {
        try {
            return succeeded((int) FIRE_ON_NEW_THREAD.invokeExact(ON_SAMPLE, callback, count));
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static int succeeded(int hr) {
        if (hr != 0) {
            throw new IllegalStateException("OnSample answered " + hr);
        }
        return hr;
    }
}
