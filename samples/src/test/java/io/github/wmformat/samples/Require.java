package io.github.wmformat.samples;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** What a test needs of the machine. */
final class Require {
    private Require() {}

    /** Leaves the test out with the reason, or fails it where every check is required. */
    static void that(boolean met, String reason) {
        if (!met && Boolean.getBoolean("wmformat.requireAll")) {
            Assertions.fail(reason);
        }
        Assumptions.assumeTrue(met, reason);
    }
}
