package io.github.wmformat.asf.shift;

import io.github.wmformat.asf.bytes.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A file in which a move broke off, read as it will be when the move is finished. Nothing is written: who reads a file
 * may have no right to. What is not moved yet is still whole where it was, and the new header is in the journal.
 */
final class ShiftedSource implements ByteSource {
    private final ByteSource file;
    private final InterruptedShift shift;
    private final Closeable lock;

    /** Takes over the file and what keeps others from going on with the move. */
    ShiftedSource(ByteSource file, InterruptedShift shift, Closeable lock) {
        this.file = file;
        this.shift = shift;
        this.lock = lock;
    }

    @Override
    public int read(long position, ByteBuffer target) throws IOException {
        int headerSize = shift.journal().header().size();
        if (position < headerSize) {
            int count = (int) Math.min(target.remaining(), headerSize - position);
            target.put(shift.journal().header().slice((int) position, count).buffer());
            return count;
        }
        long before = position - shift.journal().distance();
        return before >= shift.done() ? file.read(position, target) : read(before, shift.done() - before, target);
    }

    private int read(long position, long most, ByteBuffer target) throws IOException {
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + most));
        try {
            return file.read(position, target);
        } finally {
            target.limit(limit);
        }
    }

    @Override
    public long size() {
        return shift.end();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            file.close();
        }
    }
}
