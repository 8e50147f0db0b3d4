package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.IUnknown;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.spi.ReferenceLedger;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a native COM object: an interface pointer, owned or lent, that ends with {@link #close()}.
 *
 * <p>Subclasses are generated: they say which interfaces the object has.
 */
abstract class Proxy implements Calls {
    private static final VarHandle POINTER;

    static {
        try {
            POINTER = MethodHandles.lookup().findVarHandle(Proxy.class, "pointer", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Machine machine;
    /** Negated where it is lent: a field less for each sample. 0 once it is closed. */
    private volatile long pointer;
    /** Made when it is first needed: most samples have one proxy and no callbacks. */
    private volatile @Nullable Identity identity;

    private volatile @Nullable Views views;

    Proxy(Machine machine, long pointer, boolean owned, @Nullable Identity identity) {
        // Nobody else sees the proxy yet: a volatile store would only cost its fence.
        POINTER.setRelease(this, owned ? pointer : -pointer);
        this.machine = machine;
        if (identity != null) {
            this.identity = identity;
            identity.join();
        }
        if (owned && ReferenceLedger.isOn()) {
            ReferenceLedger.taken(this, type().name());
        }
    }

    /** What is known of the interface that the pointer belongs to. */
    abstract ComType<?> type();

    /** The interface pointer. */
    final long pointer() {
        long open = pointer;
        return open > 0 ? open : lentPointer(open);
    }

    private long lentPointer(long negated) {
        if (negated == 0) {
            throw new IllegalStateException(
                    "this " + type().name() + " was closed, or was lent for a callback that is over");
        }
        return -negated;
    }

    /** The same pointer with one more reference. */
    final long newReference() {
        return machine.addRef(pointer());
    }

    @Override
    public final Machine machine() {
        return machine;
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
    public final <T extends @Nullable Object> T settled(T result, String interfaceName, String method) {
        Identity known = identity;
        if (known != null && known.fails()) {
            known.discard(result, interfaceName, method);
        }
        return result;
    }

    @Override
    public final boolean answers(int hr, int expected, String interfaceName, String method) {
        Identity known = identity;
        return known == null ? hr == expected : known.answers(hr, expected, interfaceName, method);
    }

    @Override
    public final <T extends IUnknown> Optional<T> tryQueryInterface(Class<T> wanted) {
        ComType<T> target = Types.of(Objects.requireNonNull(wanted, "type"));
        long found = machine.query(pointer(), target);
        return found == 0 ? Optional.empty() : Optional.of(Wrapping.related(machine, found, target, identity()));
    }

    @Override
    public final void close() {
        long open = (long) POINTER.getAndSet(this, 0L);
        if (open == 0) {
            return;
        }
        if (ReferenceLedger.isOn()) {
            ReferenceLedger.given(this);
        }
        try {
            if (views != null) {
                endViews();
            }
        } finally {
            Identity known = identity;
            if ((known == null || known.leave()) && open > 0) {
                endUse(open);
            }
            releaseChains();
            if (open > 0) {
                machine.release(open);
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
    public final byte[] copy(long address, int length) {
        flushViews();
        return Elements.bytes(address, length);
    }

    @Override
    public final synchronized ByteBuffer view(long address, int length) {
        pointer();
        if (length < 0 || (address == 0 && length > 0)) {
            throw new ComException(
                    ResultCodes.E_POINTER, type().name(), "GetBuffer", "address " + address + ", length " + length);
        }
        Views open = views;
        if (open == null) {
            open = machine.views();
            views = open;
        }
        return open.of(address, length);
    }

    private synchronized void endViews() {
        Views open = views;
        if (open != null) {
            views = null;
            open.end();
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

    /** Brings what Java code wrote into views to the object's memory, before native code looks at it. */
    final void flushViews() {
        Views open = views;
        if (open != null) {
            open.flush();
        }
    }

    @Override
    public String toString() {
        long open = pointer;
        return type().name() + (open == 0 ? " (closed)" : " at 0x" + Long.toHexString(Math.abs(open)));
    }
}
