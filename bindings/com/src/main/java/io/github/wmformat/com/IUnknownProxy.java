package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import org.jspecify.annotations.Nullable;

/** A reference to an object of which nothing is known but IUnknown. */
final class IUnknownProxy extends Proxy {
    IUnknownProxy(Machine machine, long pointer, boolean owned, @Nullable Identity identity) {
        super(machine, pointer, owned, identity);
    }

    @Override
    ComType<?> type() {
        return Types.of(IUnknown.class);
    }

    @Override
    public IUnknown retain() {
        return new IUnknownProxy(machine(), newReference(), true, identity());
    }
}
