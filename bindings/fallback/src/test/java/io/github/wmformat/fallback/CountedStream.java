package io.github.wmformat.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.ChannelStream;
import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.IStream;
import io.github.wmformat.STATSTG;
import io.github.wmformat.STREAM_SEEK;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A stream that counts its references and fails when it is used in a way that Windows does not use it. */
final class CountedStream implements IStream {
    private final ChannelStream stream;
    private final long size;
    private int references = 1;
    private @Nullable HResult failure;

    CountedStream(ChannelStream stream) {
        this.stream = stream;
        this.size = stream.stat(1).size();
    }

    int references() {
        return references;
    }

    void failWith(HResult code) {
        failure = code;
    }

    @Override
    public int read(ByteBuffer target) {
        if (failure != null) {
            throw new ComException(failure, "IStream", "Read", "");
        }
        assertThat(target.hasRemaining()).isTrue();
        return stream.read(target);
    }

    @Override
    public long seek(long move, STREAM_SEEK origin) {
        assertThat(origin).isEqualTo(STREAM_SEEK.STREAM_SEEK_SET);
        assertThat(move).isBetween(0L, size - 1);
        return stream.seek(move, origin);
    }

    @Override
    public STATSTG stat(int statFlag) {
        assertThat(statFlag).isEqualTo(1);
        return stream.stat(statFlag);
    }

    @Override
    public IStream retain() {
        references++;
        return this;
    }

    @Override
    public void close() {
        references--;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new AssertionError("Write");
    }

    @Override
    public void setSize(long newSize) {
        throw new AssertionError("SetSize");
    }

    @Override
    public Copied copyTo(IStream target, long count) {
        throw new AssertionError("CopyTo");
    }

    @Override
    public void commit(int commitFlags) {
        throw new AssertionError("Commit");
    }

    @Override
    public void revert() {
        throw new AssertionError("Revert");
    }

    @Override
    public void lockRegion(long offset, long count, int lockType) {
        throw new AssertionError("LockRegion");
    }

    @Override
    public void unlockRegion(long offset, long count, int lockType) {
        throw new AssertionError("UnlockRegion");
    }

    @Override
    public IStream cloneStream() {
        throw new AssertionError("Clone");
    }
}
