package io.github.wmformat.benchmarks.asf;

import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file that counts the reads and the bytes read of it, and can hide what lies behind a position. */
final class CountingSource implements ByteSource {
    private final FileChannel channel;
    private final long size;
    private long bytes;
    private long reads;

    CountingSource(Path file, long end) throws IOException {
        this.channel = FileChannel.open(file);
        this.size = Math.min(end, channel.size());
    }

    long bytes() {
        return bytes;
    }

    long reads() {
        return reads;
    }

    @Override
    public int read(long position, ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        int count = channel.read(target, position);
        bytes += Math.max(0, count);
        reads++;
        return count;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
