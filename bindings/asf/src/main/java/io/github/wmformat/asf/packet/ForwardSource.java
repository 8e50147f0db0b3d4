package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Reads a channel that only goes forward as if it had positions. A few bytes are remembered, so that what was read
 * beyond a header is there again.
 */
public final class ForwardSource implements ByteSource {
    /** More than is read beyond any header. */
    private static final int REMEMBERED = 64 << 10;

    /** Stands for an unknown size, and leaves room for sums. */
    private static final long UNKNOWN_SIZE = 1L << 62;

    private final ReadableByteChannel channel;
    private final byte[] memory = new byte[REMEMBERED];
    private int remembered;
    private long position;

    /** Takes over the channel. */
    public ForwardSource(ReadableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read(long from, ByteBuffer target) throws IOException {
        if (from < position - remembered) {
            throw new IOException("byte " + from + " is gone: this source only goes forward, to " + position + " now");
        }
        if (from < position) {
            return again((int) (position - from), target);
        }
        if (!skipTo(from)) {
            return -1;
        }
        int start = target.position();
        int count = channel.read(target);
        if (count > 0) {
            remember(target.duplicate().flip().position(start));
        }
        return count;
    }

    private int again(int back, ByteBuffer target) {
        int count = Math.min(back, target.remaining());
        target.put(memory, remembered - back, count);
        return count;
    }

    private boolean skipTo(long from) throws IOException {
        ByteBuffer skipped = ByteBuffer.allocate((int) Math.min(REMEMBERED, from - position));
        while (position < from) {
            skipped.clear().limit((int) Math.min(skipped.capacity(), from - position));
            int count = channel.read(skipped);
            if (count <= 0) {
                return false;
            }
            position += count;
            remembered = 0;
        }
        return true;
    }

    /** Keeps what is read in small parts, as headers are; of a large read nobody goes back into. */
    private void remember(ByteBuffer read) {
        int count = read.remaining();
        position += count;
        if (count > REMEMBERED) {
            remembered = 0;
            return;
        }
        int kept = Math.min(remembered, REMEMBERED - count);
        System.arraycopy(memory, remembered - kept, memory, 0, kept);
        read.get(memory, kept, count);
        remembered = kept + count;
    }

    @Override
    public long size() {
        return UNKNOWN_SIZE;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
