package io.github.wmformat.com;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Native memory that is lent to Java for the length of a callback, on the callback's thread; its buffer throws
 * {@link IllegalStateException} afterwards.
 */
final class Loan implements AutoCloseable {
    /** No memory. */
    static final Loan NONE = new Loan();

    private final @Nullable Views views;
    private final ByteBuffer buffer;

    private Loan() {
        views = null;
        buffer = ByteBuffer.allocate(0);
    }

    private Loan(Views views, long at, int size) {
        this.views = views;
        buffer = views.of(at, size);
    }

    /** Lends memory; of more bytes than a buffer can have, the first 2 GiB. */
    static Loan of(Machine machine, long at, int size) {
        return new Loan(machine.lentViews(), at, size < 0 ? Integer.MAX_VALUE : size);
    }

    ByteBuffer buffer() {
        return buffer;
    }

    /** How much Java code says it used. */
    int used(int count) {
        if (count > buffer.capacity()) {
            throw new IllegalStateException(count + " bytes of a buffer of " + buffer.capacity());
        }
        return Math.max(0, count);
    }

    @Override
    public void close() {
        if (views != null) {
            views.end();
        }
    }
}
