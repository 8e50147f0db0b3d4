package io.github.wmformat.ffm;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * Keeps the process in COM's multithreaded apartment, so that every thread may use every object and no program has to
 * initialise COM. Systems other than Windows have no apartments.
 */
final class Apartment {
    private static final System.Logger LOG = System.getLogger(Apartment.class.getName());

    private Apartment() {}

    /** Enters the apartment for as long as the process lives. */
    static void enter() {
        if (!NativeLibrary.onWindows()) {
            return;
        }
        SymbolLookup com = NativeLibrary.com();
        com.find("CoIncrementMTAUsage")
                .ifPresentOrElse(
                        Apartment::increment,
                        () -> LOG.log(
                                Level.WARNING,
                                "this Windows has no CoIncrementMTAUsage: the program has to call CoInitializeEx"));
    }

    private static void increment(MemorySegment function) {
        MethodHandle call = Linking.call("IJ");
        long cookie = Arena.global().allocate(8, 8).address();
        int hr;
        try {
            hr = (int) call.invokeExact(function, cookie);
        } catch (Throwable thrown) {
            throw Linking.unexpected(thrown);
        }
        Failures.check(hr, "ole32", "CoIncrementMTAUsage");
    }
}
