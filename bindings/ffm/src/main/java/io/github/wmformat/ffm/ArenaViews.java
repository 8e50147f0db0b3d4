package io.github.wmformat.ffm;

import io.github.wmformat.com.Views;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The memory itself, in buffers that throw {@link IllegalStateException} once the arena is closed. */
record ArenaViews(Arena arena) implements Views {
    @Override
    @SuppressWarnings("restricted") // The caller knows how much memory is there.
    public ByteBuffer of(long address, int length) {
        return MemorySegment.ofAddress(address)
                .reinterpret(length, arena, null)
                .asByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void flush() {
        // What is written is there.
    }

    @Override
    public void end() {
        arena.close();
    }
}
