package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Writes to a channel that cannot be gone back in. */
final class ChannelOutput implements MuxOutput {
    static final int BLOCK_SIZE = 256 << 10;

    private final WritableByteChannel channel;

    ChannelOutput(WritableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int blockSize() {
        return BLOCK_SIZE;
    }

    @Override
    public void begin(Bytes start) throws IOException {
        writeAll(channel, start.buffer());
    }

    @Override
    public void packets(byte[] block, int length) throws IOException {
        writeAll(channel, ByteBuffer.wrap(block, 0, length));
    }

    static void writeAll(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void end(MuxEnd end) {
        // In a broadcast file nothing is known at the end that the start does not say.
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
