package io.github.wmformat.com;

import java.nio.ByteBuffer;

/**
 * The native memory of a Java buffer: a direct buffer's own, and for a heap buffer a copy that is brought back whenever
 * native code lets go of the object or hands it to Java again.
 */
final class Mirror {
    private final ByteBuffer buffer;
    /** Direct. */
    private final ByteBuffer memory;

    private Mirror(ByteBuffer buffer, ByteBuffer memory) {
        this.buffer = buffer;
        this.memory = memory;
    }

    static Mirror make(ByteBuffer buffer) {
        if (buffer.isDirect()) {
            return new Mirror(buffer, buffer);
        }
        ByteBuffer copy = ByteBuffer.allocateDirect(Math.max(1, buffer.remaining()));
        copy.put(buffer.duplicate()).flip();
        return new Mirror(buffer, copy);
    }

    /** Whether this is the memory of the given buffer. */
    @SuppressWarnings({"ReferenceEquality", "ByteBufferBackingArray"}) // The question is whether it is the same memory.
    boolean of(ByteBuffer other) {
        if (buffer.isDirect() || other.isDirect()) {
            return buffer.isDirect() && other.isDirect() && Memory.address(other) == address();
        }
        return buffer.hasArray()
                && other.hasArray()
                && buffer.array() == other.array()
                && start(buffer) == start(other)
                && other.remaining() <= buffer.remaining();
    }

    private static int start(ByteBuffer heap) {
        return heap.arrayOffset() + heap.position();
    }

    long address() {
        return Memory.address(memory);
    }

    void synchronizeBack() {
        if (!buffer.isDirect() && !buffer.isReadOnly()) {
            ByteBuffer target = buffer.duplicate();
            target.put(memory.duplicate().limit(target.remaining()));
        }
    }
}
