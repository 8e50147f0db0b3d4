package io.github.wmformat.fallback;

import java.util.concurrent.atomic.AtomicInteger;

/** How many references to an object are open. */
final class ReferenceCount {
    private final AtomicInteger open = new AtomicInteger(1);
    private final Runnable end;

    /** One reference is open; the end comes with the last. */
    ReferenceCount(Runnable end) {
        this.end = end;
    }

    void add() {
        open.incrementAndGet();
    }

    void release() {
        if (open.decrementAndGet() == 0) {
            end.run();
        }
    }
}
