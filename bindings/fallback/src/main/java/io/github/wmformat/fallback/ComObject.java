package io.github.wmformat.fallback;

import io.github.wmformat.IUnknown;
import java.util.Optional;

/** An object that counts its references as COM does. Its interfaces share the count. */
abstract class ComObject implements IUnknown {
    private int references = 1;

    @Override
    public final synchronized <T extends IUnknown> Optional<T> tryQueryInterface(Class<T> type) {
        requireOpen();
        if (!type.isInstance(this)) {
            return Optional.empty();
        }
        references++;
        return Optional.of(type.cast(this));
    }

    /** For {@code retain}, which each object defines with its own type. */
    final synchronized void addReference() {
        requireOpen();
        references++;
    }

    @Override
    public final synchronized void close() {
        if (references > 0 && --references == 0) {
            released();
        }
    }

    /** Called once, when the last reference is given back. */
    void released() {}

    /** Refuses the use of an object after its last reference was given back. */
    final synchronized void requireOpen() {
        if (references == 0) {
            throw new IllegalStateException(
                    "used after its last close: " + getClass().getSimpleName());
        }
    }
}
