package io.github.wmformat.asf.indexing;

import java.util.concurrent.CancellationException;

/** Is told how far long work is, and can end it. Called on the thread that works. */
@FunctionalInterface
public interface Progress {
    /** Lets the work run to its end. */
    Progress NONE = (done, total) -> true;

    /**
     * Takes note of the work done.
     *
     * @param done bytes worked through
     * @param total bytes to work through
     * @return whether to go on
     */
    boolean goOn(long done, long total);

    /** Calls a progress and ends the work by an exception where it says so. */
    static void step(Progress progress, long done, long total) {
        if (!progress.goOn(done, total)) {
            throw new CancellationException("cancelled after " + done + " of " + total + " bytes");
        }
    }
}
