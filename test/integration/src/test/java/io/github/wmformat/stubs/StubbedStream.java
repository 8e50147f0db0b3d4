package io.github.wmformat.stubs;

import io.github.wmformat.FILETIME;
import io.github.wmformat.Guid;
import io.github.wmformat.IStream;
import io.github.wmformat.STATSTG;
import io.github.wmformat.STREAM_SEEK;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A program's stream that keeps what it was asked, and answers what the test knows. */
final class StubbedStream implements IStream {
    private final List<String> heard = new ArrayList<>();

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    private synchronized void hear(String call) {
        heard.add(call);
    }

    @Override
    public int read(ByteBuffer target) {
        hear("Read " + target.remaining());
        target.put(new byte[] {1, 2, 3});
        return 3;
    }

    @Override
    public int write(ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        hear("Write " + HexFormat.of().formatHex(bytes));
        return bytes.length;
    }

    @Override
    public long seek(long move, STREAM_SEEK origin) {
        hear("Seek " + move + " " + origin);
        return 123_456_789_012L;
    }

    @Override
    public void setSize(long newSize) {
        hear("SetSize " + newSize);
    }

    @Override
    public Copied copyTo(IStream target, long count) {
        hear("CopyTo " + count);
        return new Copied(7, 6);
    }

    @Override
    public void commit(int commitFlags) {
        hear("Commit " + commitFlags);
    }

    @Override
    public void revert() {
        hear("Revert");
    }

    @Override
    public void lockRegion(long offset, long count, int lockType) {
        hear("LockRegion " + offset + " " + count + " " + lockType);
    }

    @Override
    public void unlockRegion(long offset, long count, int lockType) {
        hear("UnlockRegion " + offset + " " + count + " " + lockType);
    }

    @Override
    public STATSTG stat(int statFlag) {
        hear("Stat " + statFlag);
        FILETIME time = new FILETIME(1, 2);
        return new STATSTG("name", 2, 5_000_000_000L, time, time, time, 10, 11, Guid.NULL, 12);
    }

    @Override
    public IStream cloneStream() {
        hear("Clone");
        return new StubbedStream();
    }
}
