package io.github.wmformat.samples.asf;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The options of commands that may take long. */
final class ProgressOptions {
    /** Set by the script. */
    private static final String TERMINAL = "wmformat.terminal";

    @Option(
            names = "--progress",
            negatable = true,
            fallbackValue = "true",
            description = "Show on standard error how far the work is; by default where that is a terminal.")
    private boolean progress = Boolean.getBoolean(TERMINAL);

    ProgressLine line(PrintWriter err, String what) {
        return new ProgressLine(err, what, progress);
    }
}
