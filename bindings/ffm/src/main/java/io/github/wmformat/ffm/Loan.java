package io.github.wmformat.ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Native memory that is lent to Java for the length of a callback, on the callback's thread; its buffer throws
 * {@link IllegalStateException} afterwards.
 */
final class Loan implements AutoCloseable {
    /** No memory. */
    static final Loan NONE = new Loan();

    private final @Nullable Arena arena;
    private final ByteBuffer buffer;

    private Loan() {
        arena = null;
        buffer = ByteBuffer.allocate(0);
    }

    @SuppressWarnings("restricted")
    private Loan(long at, int size) {
        arena = Arena.ofConfined();
        buffer = MemorySegment.ofAddress(at)
                .reinterpret(size, arena, null)
                .asByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Lends memory; of more bytes than a buffer can have, the first 2 GiB. */
    static Loan of(long at, int size) {
        return new Loan(at, size < 0 ? Integer.MAX_VALUE : size);
    }

    ByteBuffer buffer() {
        return buffer;
    }

    @Override
    public void close() {
        if (arena != null) {
            arena.close();
        }
    }
}
