package io.github.wmformat.ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Native memory that is lent to Java for the length of a callback, on the callback's thread; its buffer throws
 * {@link IllegalStateException} afterwards.
 */
final class Loan implements AutoCloseable {
    private final Arena arena = Arena.ofConfined();
    private final ByteBuffer buffer;

    @SuppressWarnings("restricted")
    private Loan(long at, int size) {
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
        arena.close();
    }
}
