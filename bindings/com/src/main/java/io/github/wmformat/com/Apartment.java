package io.github.wmformat.com;

import java.lang.System.Logger.Level;

/**
 * Keeps the process in COM's multithreaded apartment, so that every thread may use every object and no program has to
 * initialise COM. Systems other than Windows have no apartments.
 */
final class Apartment {
    private static final System.Logger LOG = System.getLogger(Apartment.class.getName());

    private Apartment() {}

    /** Enters the apartment for as long as the process lives. */
    static void enter(Machine machine) {
        if (!NativeLibrary.onWindows()) {
            return;
        }
        long increment = NativeLibrary.com(machine).find("CoIncrementMTAUsage");
        if (increment == 0) {
            LOG.log(Level.WARNING, "this Windows has no CoIncrementMTAUsage: the program has to call CoInitializeEx");
            return;
        }
        long cookie = Memory.allocateForever(8);
        Failures.check(machine.IJ(increment, cookie), "ole32", "CoIncrementMTAUsage");
    }
}
