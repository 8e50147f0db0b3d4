package io.github.wmformat.wine;

/**
 * What a test's outcome on Wine means for the build.
 *
 * @param className the class that was run on Wine
 * @param name the test, for people
 * @param kind good or bad
 * @param message why; empty for a test that simply passed
 */
record Verdict(String className, String name, Kind kind, String message) {
    enum Kind {
        PASSED,
        /** It failed, and known-differences.csv says so. */
        DIFFERS_AS_LISTED,
        FAILED,
        SKIPPED
    }
}
