package io.github.wmformat.samples.asf;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C end the work of the current thread as a failure does, so that nothing half-written stays behind. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Thread hook;
    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private volatile boolean happened;

    Interruption() {
        Thread worker = Thread.currentThread();
        hook = new Thread(() -> interrupt(worker), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** An interrupt ends reading and writing of channels by an exception. The process ends when this returns. */
    private void interrupt(Thread worker) {
        happened = true;
        worker.interrupt();
        try {
            boolean done = cleanedUp.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert done : "the work did not end";
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    boolean happened() {
        return happened;
    }

    /** Says that the work is over, and what it left half-written removed. */
    @Override
    public void close() {
        cleanedUp.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            happened = true;
        }
    }
}
