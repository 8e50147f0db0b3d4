package io.github.wmformat.generator.testing;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;

/** What a test needs of the machine. Missing, it is a reason not to run; where everything must run, an error. */
public final class Requirement {
    private Requirement() {}

    public static void need(boolean there, String reason) {
        if (!there && Boolean.getBoolean("wmformat.requireAll")) {
            fail(reason);
        }
        Assumptions.assumeTrue(there, reason);
    }
}
