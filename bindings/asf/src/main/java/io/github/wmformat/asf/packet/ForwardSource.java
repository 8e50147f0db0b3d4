package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Reads a channel that only goes forward as if it had positions. The bytes read last are remembered: those read beyond
 * a header, and those searched for a packet behind damage, are wanted again.
 */
public final class ForwardSource implements ByteSource {
    /** More than is searched and read ahead, and more than is read beyond any header. */
    private static final int REMEMBERED = 4 * Limits.RESYNC_DISTANCE;

    private static final int SKIPPED = 64 << 10;

    /** Stands for an unknown size, and leaves room for sums. */
    private static final long UNKNOWN_SIZE = 1L << 62;

    private final ReadableByteChannel channel;

    /** The byte of each position stands at its remainder by the size. */
    private final byte[] memory = new byte[REMEMBERED];

    private int remembered;
    private long position;
    private boolean ended;

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
        int from = (int) ((position - back) % REMEMBERED);
        int count = Math.min(Math.min(back, REMEMBERED - from), target.remaining());
        target.put(memory, from, count);
        return count;
    }

    private boolean skipTo(long from) throws IOException {
        if (from == position || ended) {
            return from == position;
        }
        ByteBuffer skipped = ByteBuffer.allocate((int) Math.min(SKIPPED, from - position));
        while (position < from) {
            skipped.clear().limit((int) Math.min(skipped.capacity(), from - position));
            int count = channel.read(skipped);
            if (count <= 0) {
                ended = true;
                return false;
            }
            remember(skipped.flip());
        }
        return true;
    }

    private void remember(ByteBuffer read) {
        remembered = (int) Math.min(REMEMBERED, (long) remembered + read.remaining());
        while (read.hasRemaining()) {
            int to = (int) (position % REMEMBERED);
            int count = Math.min(read.remaining(), REMEMBERED - to);
            read.get(memory, to, count);
            position += count;
        }
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
