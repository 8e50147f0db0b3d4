package io.github.wmformat.asf.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** Reads a channel at any position; closing it closes the channel. */
public final class ChannelSource implements ByteSource {
    private final SeekableByteChannel channel;

    /** Takes over the channel. */
    public ChannelSource(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read(long position, ByteBuffer target) throws IOException {
        if (channel instanceof FileChannel file) {
            return file.read(target, position);
        }
        synchronized (channel) {
            return channel.position(position).read(target);
        }
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
