package io.github.wmformat.com;

import io.github.wmformat.INSSBuffer;
import java.nio.ByteBuffer;

/** A buffer of a program. */
final class JavaBuffer implements INSSBuffer {
    private final ByteBuffer memory;
    private int length;
    int closed;

    JavaBuffer(ByteBuffer memory, int length) {
        this.memory = memory;
        this.length = length;
    }

    @Override
    public int getLength() {
        return length;
    }

    @Override
    public void setLength(int length) {
        this.length = length;
    }

    @Override
    public int getMaxLength() {
        return memory.capacity();
    }

    @Override
    public ByteBuffer getBuffer() {
        return memory.duplicate().clear();
    }

    @Override
    public ByteBuffer getBufferAndLength() {
        return memory.duplicate().clear().limit(length);
    }

    @Override
    public INSSBuffer retain() {
        return this;
    }

    @Override
    public void close() {
        closed++;
    }
}
