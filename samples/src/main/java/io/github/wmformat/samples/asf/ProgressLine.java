package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.indexing.Progress;
import java.io.PrintWriter;

/** Shows on one line of standard error how far long work is. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long NANOS_BETWEEN = 200_000_000;

    private final PrintWriter err;
    private final boolean shown;
    private String what;
    private long last = System.nanoTime();
    private int printed;

    /** With what is done, such as the command's name. */
    ProgressLine(PrintWriter err, String what, boolean shown) {
        this.err = err;
        this.what = what;
        this.shown = shown;
    }

    /** Goes over to another part of the work. */
    void part(String now) {
        what = now;
    }

    @Override
    public boolean goOn(long done, long total) {
        long now = System.nanoTime();
        if (shown && now - last > NANOS_BETWEEN) {
            last = now;
            String line = what + ": " + (total <= 0 ? "packet " + done : Math.min(100, done * 100 / total) + " %");
            err.print("\r" + line + " ".repeat(Math.max(0, printed - line.length())));
            err.flush();
            printed = line.length();
        }
        return !Thread.currentThread().isInterrupted();
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (printed > 0) {
            err.print("\r" + " ".repeat(printed) + "\r");
            err.flush();
        }
    }
}
