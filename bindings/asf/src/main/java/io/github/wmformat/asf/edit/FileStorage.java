package io.github.wmformat.asf.edit;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A file of the file system. */
final class FileStorage implements Storage {
    private final FileChannel channel;

    FileStorage(Path path, OpenOption... options) throws IOException {
        channel = FileChannel.open(path, options);
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        long at = position;
        while (target.hasRemaining()) {
            int count = channel.read(target, at);
            if (count < 0) {
                throw new EOFException("the file ends at byte " + at + ", " + target.remaining() + " bytes too early");
            }
            at += count;
        }
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += channel.write(source, at);
        }
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
