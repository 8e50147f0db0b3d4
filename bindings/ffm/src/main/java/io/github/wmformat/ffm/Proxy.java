package io.github.wmformat.ffm;

import io.github.wmformat.ComException;
import io.github.wmformat.IUnknown;
import io.github.wmformat.ResultCodes;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a native COM object: an interface pointer, owned or lent, that ends with {@link #close()}.
 *
 * <p>Subclasses are generated: they say which interfaces the object has.
 */
abstract class Proxy implements Calls {
    private static final int QUERY_INTERFACE = 0;
    private static final int ADD_REF = 1;
    private static final int RELEASE = 2;

    private static final VarHandle POINTER;

    static {
        try {
            POINTER = MethodHandles.lookup().findVarHandle(Proxy.class, "pointer", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final boolean owned;
    private volatile long pointer;
    /** Made when it is first needed: most samples have one proxy and no callbacks. */
    private volatile @Nullable Identity identity;

    private volatile @Nullable Arena views;

    Proxy(long pointer, boolean owned, @Nullable Identity identity) {
        // Nobody else sees the proxy yet: a volatile store would only cost its fence.
        POINTER.setRelease(this, pointer);
        this.owned = owned;
        if (identity != null) {
            this.identity = identity;
            identity.join();
        }
    }

    /** What is known of the interface that the pointer belongs to. */
    abstract ComType<?> type();

    /** The interface pointer. */
    final long pointer() {
        long open = pointer;
        if (open == 0) {
            throw new IllegalStateException(
                    "this " + type().name() + " was closed, or was lent for a callback that is over");
        }
        return open;
    }

    @Override
    public final Identity identity() {
        Identity known = identity;
        return known != null ? known : firstIdentity();
    }

    private synchronized Identity firstIdentity() {
        Identity known = identity;
        if (known == null) {
            known = new Identity();
            known.join();
            identity = known;
        }
        return known;
    }

    @Override
    public final void check(int hr, String interfaceName, String method) {
        Identity known = identity;
        if (known != null) {
            known.check(hr, interfaceName, method);
        } else {
            Failures.check(hr, interfaceName, method);
        }
    }

    @Override
    public final boolean answers(int hr, int expected, String interfaceName, String method) {
        Identity known = identity;
        return known == null ? hr == expected : known.answers(hr, expected, interfaceName, method);
    }

    @Override
    public final <T extends IUnknown> Optional<T> tryQueryInterface(Class<T> wanted) {
        ComType<T> target = Types.of(wanted);
        long found = query(pointer(), target);
        return found == 0 ? Optional.empty() : Optional.of(Wrapping.related(found, target, identity()));
    }

    @Override
    public final void close() {
        long open = (long) POINTER.getAndSet(this, 0L);
        if (open == 0) {
            return;
        }
        try {
            if (views != null) {
                endViews();
            }
        } finally {
            Identity known = identity;
            if ((known == null || known.leave()) && owned) {
                endUse(open);
            }
            releaseChains();
            if (owned) {
                release(open);
            }
        }
    }

    /** What comes before the last reference is released: the SDK's own Close, where the object has one. */
    void endUse(long open) {
        // Most objects have no Close.
    }

    /** Releases what the proxy holds besides its own pointer. */
    void releaseChains() {
        // Most proxies have one pointer.
    }

    @Override
    @SuppressWarnings("restricted")
    public final synchronized ByteBuffer view(long address, int length) {
        pointer();
        if (length < 0 || (address == 0 && length > 0)) {
            throw new ComException(
                    ResultCodes.E_POINTER, type().name(), "GetBuffer", "address " + address + ", length " + length);
        }
        Arena arena = views;
        if (arena == null) {
            arena = Arena.ofShared();
            views = arena;
        }
        return MemorySegment.ofAddress(address)
                .reinterpret(length, arena, null)
                .asByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private synchronized void endViews() {
        Arena arena = views;
        if (arena != null) {
            views = null;
            arena.close();
        }
    }

    /** Ends a proxy that was lent for the length of a callback. */
    final void endLoan() {
        if (identity != null || views != null) {
            close();
        } else {
            POINTER.setRelease(this, 0L);
            releaseChains();
        }
    }

    /** Asks for an interface; 0 where the object does not have it. */
    static long query(long pointer, ComType<?> type) {
        Scratch scratch = Scratch.get();
        long mark = scratch.mark();
        try {
            long out = scratch.take(8);
            int hr = Shapes.IJJJ(Memory.slot(pointer, QUERY_INTERFACE), pointer, type.iidAddress(), out);
            return hr < 0 ? 0 : Memory.getLong(out);
        } finally {
            scratch.release(mark);
        }
    }

    static long addRef(long pointer) {
        Shapes.IJ(Memory.slot(pointer, ADD_REF), pointer);
        return pointer;
    }

    static void release(long pointer) {
        Shapes.IJ(Memory.slot(pointer, RELEASE), pointer);
    }

    @Override
    public String toString() {
        long open = pointer;
        return type().name() + (open == 0 ? " (closed)" : " at 0x" + Long.toHexString(open));
    }
}
