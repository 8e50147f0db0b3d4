package io.github.wmformat.asf.shift;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A file of the file system. */
public final class FileStorage implements Storage {
    private final Path path;
    private final FileChannel channel;

    /** Opens a file. */
    public FileStorage(Path path, OpenOption... options) throws IOException {
        this(path, Set.of(options));
    }

    /** Opens a file that gets these attributes if it is new. */
    FileStorage(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, options, attributes);
    }

    /**
     * Keeps others from {@link #lockForReading} and {@link #lockForWriting} until the file is closed.
     *
     * @throws FileSystemException if another program, or another thread of this one, has a lock on the file
     */
    void lockForWriting() throws IOException {
        lock(0, Long.MAX_VALUE, false);
    }

    /** Keeps others from {@link #lockForWriting}. One byte will do, since one program cannot share locks with itself. */
    void lockForReading() throws IOException {
        lock(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 1, true);
    }

    private void lock(long position, long size, boolean shared) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock(position, size, shared);
        } catch (OverlappingFileLockException ours) {
            lock = null;
        } catch (IOException noLocks) {
            // Some file systems have no locks: there only care of the user's own helps.
            return;
        }
        if (lock == null) {
            throw new FileSystemException(path.toString(), null, "another edit or reader is at work on it");
        }
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
    public void truncate(long position) throws IOException {
        channel.truncate(position);
    }

    /** Waits until the disk has what was written. */
    public void force() throws IOException {
        channel.force(true);
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
