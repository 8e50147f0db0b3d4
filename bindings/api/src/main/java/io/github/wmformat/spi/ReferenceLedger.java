package io.github.wmformat.spi;

import io.github.wmformat.References;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where backends write down the references they hand out, while somebody asks for it; {@link References} is the program's
 * view. A backend asks {@link #isOn()} first, so that a ledger that is off costs one test of a flag.
 *
 * <p>Threads: any.
 */
public final class ReferenceLedger {
    private static final Map<Object, References.Held> HELD = Collections.synchronizedMap(new IdentityHashMap<>());

    private static volatile boolean on = Boolean.getBoolean(References.PROPERTY);

    static {
        if (on) {
            Runtime.getRuntime().addShutdownHook(new Thread(ReferenceLedger::reportAtEnd, "wmformat references"));
        }
    }

    private ReferenceLedger() {}

    private static void reportAtEnd() {
        if (!HELD.isEmpty()) {
            System.getLogger(References.class.getName()).log(Level.WARNING, References.report());
        }
    }

    /** Whether references are written down. */
    public static boolean isOn() {
        return on;
    }

    /** Begins or ends the writing. What is forgotten with the end is forgotten for good. */
    public static void turn(boolean wanted) {
        on = wanted;
        if (!wanted) {
            HELD.clear();
        }
    }

    /** Writes down a reference, with the stack of the caller. */
    public static void taken(Object reference, String interfaceName) {
        HELD.put(
                reference,
                new References.Held(
                        interfaceName, Thread.currentThread().getName(), new Throwable(interfaceName + " taken here")));
    }

    /** Strikes a reference out; one that was not written down is no mistake. */
    public static void given(Object reference) {
        HELD.remove(reference);
    }

    /** What is written down now. */
    public static List<References.Held> held() {
        synchronized (HELD) {
            return List.copyOf(HELD.values());
        }
    }
}
