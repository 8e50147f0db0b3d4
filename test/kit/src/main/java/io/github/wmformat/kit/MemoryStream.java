package io.github.wmformat.kit;

import io.github.wmformat.ComException;
import io.github.wmformat.FILETIME;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.IStream;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.STATFLAG;
import io.github.wmformat.STATSTG;
import io.github.wmformat.STREAM_SEEK;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program's stream over bytes in memory that allows only what the runtime does with one (WM-STM): Read, Seek from the
 * start, Stat without the name. Everything else fails, and is kept as a {@linkplain #violations() violation}.
 */
public final class MemoryStream implements IStream {
    private static final FILETIME NO_TIME = new FILETIME(0, 0);
    private static final int JUNK_TYPE = 0xdead;

    private final byte[] bytes;
    private final List<String> violations = new ArrayList<>();
    private final Set<Thread> threads = new LinkedHashSet<>();
    private final @Nullable String failure;
    private int position;
    private int calls;

    /** A stream of these bytes, at its start. */
    public MemoryStream(byte[] bytes) {
        this(bytes, null);
    }

    private MemoryStream(byte[] bytes, @Nullable String failure) {
        this.bytes = bytes.clone();
        this.failure = failure;
    }

    /** A stream whose reads throw an {@link IllegalStateException} with this message. */
    public static MemoryStream broken(String message) {
        return new MemoryStream(Fixture.CLIP.bytes(), message);
    }

    /** A stream of the fixture's bytes, at its start. */
    public static MemoryStream of(Fixture fixture) {
        return new MemoryStream(fixture.bytes());
    }

    @Override
    public synchronized int read(ByteBuffer target) {
        enter();
        check(target.hasRemaining(), "Read of 0 bytes");
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        int count = Math.min(target.remaining(), bytes.length - position);
        target.put(bytes, position, count);
        position += count;
        return count;
    }

    @Override
    public synchronized long seek(long move, STREAM_SEEK origin) {
        enter();
        check(origin.equals(STREAM_SEEK.STREAM_SEEK_SET), "Seek from " + origin);
        check(move >= 0 && move < bytes.length, "Seek to " + move + " of " + bytes.length);
        position = (int) Math.max(0, Math.min(bytes.length, move));
        return position;
    }

    /** The type is junk: only the size may be used. */
    @Override
    public synchronized STATSTG stat(int statFlag) {
        enter();
        check(statFlag == STATFLAG.STATFLAG_NONAME.value(), "Stat with flag " + statFlag);
        return new STATSTG(null, JUNK_TYPE, bytes.length, NO_TIME, NO_TIME, NO_TIME, 0, 1, Guid.NULL, 0);
    }

    @Override
    public int write(ByteBuffer source) {
        throw refuse("Write");
    }

    @Override
    public void setSize(long newSize) {
        throw refuse("SetSize");
    }

    @Override
    public Copied copyTo(IStream target, long count) {
        throw refuse("CopyTo");
    }

    @Override
    public void commit(int commitFlags) {
        throw refuse("Commit");
    }

    @Override
    public void revert() {
        throw refuse("Revert");
    }

    @Override
    public void lockRegion(long offset, long count, int lockType) {
        throw refuse("LockRegion");
    }

    @Override
    public void unlockRegion(long offset, long count, int lockType) {
        throw refuse("UnlockRegion");
    }

    @Override
    public IStream cloneStream() {
        throw refuse("Clone");
    }

    /** Sets the position to the start, as a program does before it opens the stream again (WM-STM-009). */
    public synchronized void rewind() {
        position = 0;
    }

    /** What the runtime did with the stream and should not have done. */
    public synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    /** The threads that have called. */
    public synchronized Set<Thread> threads() {
        return Set.copyOf(threads);
    }

    /** How many calls of Read, Seek and Stat there were. */
    public synchronized int calls() {
        return calls;
    }

    private void enter() {
        calls++;
        threads.add(Thread.currentThread());
    }

    private void check(boolean right, String violation) {
        if (!right) {
            violations.add(violation);
        }
    }

    private synchronized ComException refuse(String method) {
        violations.add(method);
        HResult code = ResultCodes.E_NOTIMPL;
        return new ComException(code, "IStream", method, "the runtime does not use it");
    }
}
