package io.github.wmformat.com;

import io.github.wmformat.ResultCodes;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the process in COM's multithreaded apartment, so that every thread may use every object and no program has to
 * initialise COM; and tells a thread that is in another apartment what to do. Systems other than Windows have no
 * apartments.
 */
final class Apartment {
    private static final System.Logger LOG = System.getLogger(Apartment.class.getName());

    private static final int RPC_E_WRONG_THREAD = 0x8001010E;
    private static final int SINGLE_THREADED = 0;
    private static final int MAIN_SINGLE_THREADED = 3;

    private static final String ADVICE =
            "this thread is in a single-threaded apartment, as the threads of user interfaces "
                    + "are, and the SDK's objects live in the multithreaded one: make the call from another thread";

    /** How a thread finds out where it is. */
    private record Question(Machine machine, long coGetApartmentType) {}

    private static volatile @Nullable Question question;

    private Apartment() {}

    /** Enters the apartment for as long as the process lives. */
    static void enter(Machine machine) {
        if (!NativeLibrary.onWindows()) {
            return;
        }
        Symbols com = NativeLibrary.com(machine);
        askBy(machine, com.find("CoGetApartmentType"));
        long increment = com.find("CoIncrementMTAUsage");
        if (increment == 0) {
            LOG.log(Level.WARNING, "this Windows has no CoIncrementMTAUsage: the program has to call CoInitializeEx");
            return;
        }
        long cookie = Memory.allocateForever(8);
        Failures.check(machine.IJ(increment, cookie), "ole32", "CoIncrementMTAUsage");
    }

    /** Names the function that tells a thread's apartment; 0 where there is none. */
    static void askBy(Machine machine, long coGetApartmentType) {
        question = coGetApartmentType == 0 ? null : new Question(machine, coGetApartmentType);
    }

    /** What to do about a failure that comes of being in the wrong apartment; empty for any other. */
    static String advice(int hr) {
        boolean possible = hr == ResultCodes.E_NOINTERFACE.value() || hr == RPC_E_WRONG_THREAD;
        return possible && singleThreaded() ? ADVICE : "";
    }

    private static boolean singleThreaded() {
        Question asked = question;
        if (asked == null) {
            return false;
        }
        Scratch scratch = Scratch.get();
        long mark = scratch.mark();
        try {
            long type = scratch.take(8);
            long qualifier = scratch.take(8);
            int hr = asked.machine.IJJ(asked.coGetApartmentType, type, qualifier);
            int apartment = Memory.getInt(type);
            return hr == 0 && (apartment == SINGLE_THREADED || apartment == MAIN_SINGLE_THREADED);
        } finally {
            scratch.release(mark);
        }
    }
}
