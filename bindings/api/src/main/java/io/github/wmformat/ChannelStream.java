package io.github.wmformat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * An {@link IStream} over a channel, for methods such as {@link IWMSyncReader#openStream}.
 *
 * <p>The stream does not close the channel: whoever opened it does, after the last use of the reader. Calls are taken one
 * at a time, from any thread. What an IStream can do and a channel cannot (regions, transactions, clones) fails with
 * E_NOTIMPL or STG_E_INVALIDFUNCTION, as it does for most streams of Windows.
 */
public final class ChannelStream implements IStream {
    private static final int COPY_BLOCK = 1 << 16;
    private static final FILETIME NO_TIME = new FILETIME(0, 0);

    private final SeekableByteChannel channel;

    /** A stream over the channel, at the channel's own position. */
    public ChannelStream(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public synchronized int read(ByteBuffer target) {
        try {
            int start = target.position();
            while (target.hasRemaining() && channel.read(target) >= 0) {
                // A channel may give less than was asked for; a stream gives less at its end only.
            }
            return target.position() - start;
        } catch (IOException e) {
            throw failure(ResultCodes.STG_E_READFAULT, "Read", e);
        }
    }

    @Override
    public synchronized int write(ByteBuffer source) {
        try {
            int start = source.position();
            while (source.hasRemaining()) {
                channel.write(source);
            }
            return source.position() - start;
        } catch (IOException e) {
            throw failure(ResultCodes.STG_E_WRITEFAULT, "Write", e);
        }
    }

    @Override
    public synchronized long seek(long move, STREAM_SEEK origin) {
        try {
            long target = Math.addExact(start(origin), move);
            if (target < 0) {
                throw failure(ResultCodes.STG_E_INVALIDFUNCTION, "Seek", "position " + target);
            }
            channel.position(target);
            return target;
        } catch (IOException | ArithmeticException e) {
            throw failure(ResultCodes.STG_E_SEEKERROR, "Seek", e);
        }
    }

    private long start(STREAM_SEEK origin) throws IOException {
        if (origin instanceof STREAM_SEEK.Known known) {
            return switch (known) {
                case STREAM_SEEK_SET -> 0;
                case STREAM_SEEK_CUR -> channel.position();
                case STREAM_SEEK_END -> channel.size();
            };
        }
        throw failure(ResultCodes.STG_E_INVALIDFUNCTION, "Seek", "origin " + origin);
    }

    @Override
    public synchronized void setSize(long newSize) {
        try {
            long position = channel.position();
            if (newSize < channel.size()) {
                channel.truncate(newSize);
            } else if (newSize > channel.size()) {
                channel.position(newSize - 1).write(ByteBuffer.allocate(1));
            }
            channel.position(position);
        } catch (IOException e) {
            throw failure(ResultCodes.STG_E_WRITEFAULT, "SetSize", e);
        }
    }

    @Override
    public synchronized Copied copyTo(IStream target, long count) {
        ByteBuffer block = ByteBuffer.allocateDirect(COPY_BLOCK);
        long read = 0;
        long written = 0;
        while (read < count) {
            block.clear().limit((int) Math.min(COPY_BLOCK, count - read));
            int got = read(block);
            if (got == 0) {
                break;
            }
            read += got;
            written += target.write(block.flip());
        }
        return new Copied(read, written);
    }

    @Override
    public void commit(int commitFlags) {
        // Nothing is held back that could be committed.
    }

    @Override
    public void revert() {
        throw failure(ResultCodes.E_NOTIMPL, "Revert", "a channel keeps no earlier state");
    }

    @Override
    public void lockRegion(long offset, long count, int lockType) {
        throw failure(ResultCodes.STG_E_INVALIDFUNCTION, "LockRegion", "a channel has no regions");
    }

    @Override
    public void unlockRegion(long offset, long count, int lockType) {
        throw failure(ResultCodes.STG_E_INVALIDFUNCTION, "UnlockRegion", "a channel has no regions");
    }

    /** Type and size; a channel knows no name and no times. */
    @Override
    public synchronized STATSTG stat(int statFlag) {
        try {
            int type = STGTY.STGTY_STREAM.value();
            return new STATSTG(null, type, channel.size(), NO_TIME, NO_TIME, NO_TIME, 0, 0, Guid.NULL, 0);
        } catch (IOException e) {
            throw failure(ResultCodes.STG_E_READFAULT, "Stat", e);
        }
    }

    @Override
    public IStream cloneStream() {
        throw failure(ResultCodes.E_NOTIMPL, "Clone", "a channel has one position");
    }

    private static ComException failure(HResult code, String method, String detail) {
        return new ComException(code, "IStream", method, detail);
    }

    private static ComException failure(HResult code, String method, Exception cause) {
        return new ComException(code, "IStream", method, String.valueOf(cause.getMessage()), cause);
    }
}
