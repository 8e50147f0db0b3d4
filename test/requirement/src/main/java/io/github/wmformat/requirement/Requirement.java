package io.github.wmformat.requirement;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine. Where it is missing the test is skipped, with the reason on the console, or fails if
 * system property {@code wmformat.requireAll} is true.
 */
public final class Requirement {
    private static final Set<String> PRINTED = ConcurrentHashMap.newKeySet();

    private Requirement() {}

    /** Goes on where the need is met, and ends the test where it is not. */
    public static void need(boolean met, String reason) {
        if (!met) {
            throw unmet(reason);
        }
    }

    /** Ends the test: {@code throw Requirement.unmet(…)} tells the compiler so. */
    public static RuntimeException unmet(String reason) {
        if (Boolean.getBoolean("wmformat.requireAll")) {
            return Assertions.fail(reason);
        }
        if (PRINTED.add(reason)) {
            // Surefire's console shows that a test was skipped, but not why.
            System.out.println("Skipped: " + reason);
        }
        return Assumptions.abort(reason);
    }
}
