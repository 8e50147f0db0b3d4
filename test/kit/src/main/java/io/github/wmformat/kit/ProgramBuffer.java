package io.github.wmformat.kit;

import io.github.wmformat.ComException;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;

/** A program's own sample buffer, in memory that native code can reach. */
public final class ProgramBuffer implements INSSBuffer {
    private final ByteBuffer bytes;
    private int length;

    /** A buffer that is full to begin with, as the facts' own are. */
    public ProgramBuffer(int capacity) {
        bytes = ByteBuffer.allocateDirect(capacity);
        length = capacity;
    }

    @Override
    public synchronized int getLength() {
        return length;
    }

    @Override
    public synchronized void setLength(int length) {
        if (length < 0 || length > bytes.capacity()) {
            throw new ComException(ResultCodes.E_INVALIDARG, "INSSBuffer", "SetLength", "length " + length);
        }
        this.length = length;
    }

    @Override
    public int getMaxLength() {
        return bytes.capacity();
    }

    @Override
    public ByteBuffer getBuffer() {
        return bytes.duplicate();
    }

    @Override
    public synchronized ByteBuffer getBufferAndLength() {
        return bytes.duplicate().limit(length);
    }
}
