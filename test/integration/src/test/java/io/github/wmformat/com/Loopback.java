package io.github.wmformat.com;

import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.Reader;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import java.util.Objects;

/** The objects of another backend, exported to native pointers and called back through the proxies, in one process. */
public final class Loopback implements WMVCore {
    private final WMVCore behind;

    /** A way round over the given backend. */
    public Loopback(WMVCore behind) {
        this.behind = behind;
    }

    @Override
    public SynchronousReader wmCreateSyncReader(int rights) {
        SynchronousReader reader = behind.wmCreateSyncReader(rights);
        long pointer = Wrapping.give(NativeAccess.machine(), reader, Types.of(IWMSyncReader.class), new Identity());
        return Objects.requireNonNull(
                Wrapping.owned(NativeAccess.machine(), pointer, Types.of(SynchronousReader.class)));
    }

    @Override
    public Reader wmCreateReader(int rights) {
        throw new UnsupportedOperationException("the asynchronous reader is not exported yet");
    }
}
