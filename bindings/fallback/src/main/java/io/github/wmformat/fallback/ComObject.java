package io.github.wmformat.fallback;

import io.github.wmformat.IUnknown;
import io.github.wmformat.spi.ReferenceLedger;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A reference to an object. All references to one object share its state and one count; each is closed on its own, and
 * the last close ends the object.
 */
abstract class ComObject implements IUnknown {
    private final ReferenceCount count;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** The first reference to a new object. */
    ComObject(Runnable end) {
        count = new ReferenceCount(end);
        writeDown();
    }

    /** Another reference to the object of a reference that is not closed. */
    ComObject(ComObject other) {
        other.requireOpen();
        count = other.count;
        count.add();
        writeDown();
    }

    private void writeDown() {
        if (ReferenceLedger.isOn()) {
            ReferenceLedger.taken(this, sdkName(getClass()));
        }
    }

    private static String sdkName(Class<?> type) {
        Class<?>[] interfaces = type.getInterfaces();
        return interfaces.length > 0 ? interfaces[0].getSimpleName() : sdkName(type.getSuperclass());
    }

    @Override
    public abstract ComObject retain();

    @Override
    public final <T extends IUnknown> Optional<T> tryQueryInterface(Class<T> type) {
        Objects.requireNonNull(type, "type");
        requireOpen();
        return type.isInstance(this) ? Optional.of(type.cast(retain())) : Optional.empty();
    }

    @Override
    public final void close() {
        if (closed.compareAndSet(false, true)) {
            if (ReferenceLedger.isOn()) {
                ReferenceLedger.given(this);
            }
            count.release();
        }
    }

    /** Refuses the use of a reference that was given back. */
    final void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException(
                    "used after its close: " + getClass().getSimpleName());
        }
    }
}
