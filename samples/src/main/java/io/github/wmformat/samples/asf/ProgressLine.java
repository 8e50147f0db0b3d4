package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.indexing.Progress;
import java.io.PrintWriter;

/** Shows on one line of the terminal how far long work is; nothing where there is no terminal. */
final class ProgressLine implements Progress {
    private static final long NANOS_BETWEEN = 200_000_000;

    private final PrintWriter err;
    private final String what;

    @SuppressWarnings(
            "SystemConsoleNull") // Java 17 has no other question to ask; a newer one may show it without need.
    private final boolean shown = System.console() != null;

    private long last = System.nanoTime();
    private boolean printed;

    ProgressLine(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    @Override
    public boolean goOn(long done, long total) {
        long now = System.nanoTime();
        if (shown && now - last > NANOS_BETWEEN) {
            last = now;
            printed = true;
            err.printf("\r%s: %3d %%", what, total <= 0 ? 100 : done * 100 / total);
            err.flush();
        }
        return true;
    }

    /** Clears the line. */
    void end() {
        if (printed) {
            err.print("\r" + " ".repeat(what.length() + 8) + "\r");
            err.flush();
        }
    }
}
