package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/**
 * Writes a file that can be read at any moment: while it grows its header is that of a broadcast file, whose packets go on
 * to the end of the file. At the end the start is written again with the counts and sizes, before anything stands behind
 * the packets that could be taken for one.
 */
final class FileOutput implements MuxOutput {
    private final SeekableByteChannel channel;
    private final long origin;

    /** Writes from the channel's position on, which becomes the start of the file. */
    FileOutput(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.origin = channel.position();
    }

    @Override
    public int blockSize() {
        return ChannelOutput.BLOCK_SIZE;
    }

    @Override
    public void begin(Bytes start) throws IOException {
        ChannelOutput.writeAll(channel, start.buffer());
    }

    @Override
    public void packets(byte[] block, int length) throws IOException {
        ChannelOutput.writeAll(channel, ByteBuffer.wrap(block, 0, length));
    }

    @Override
    public void end(MuxEnd end) throws IOException {
        force();
        channel.position(origin);
        ChannelOutput.writeAll(channel, end.start().buffer());
        force();
        channel.position(origin + end.dataEnd());
        for (Bytes object : end.tail()) {
            ChannelOutput.writeAll(channel, object.buffer());
        }
    }

    /** What is written before must be there before what is written after it. */
    private void force() throws IOException {
        if (channel instanceof FileChannel file) {
            file.force(false);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
