package io.github.wmformat.ffm;

import io.github.wmformat.IUnknown;
import org.jspecify.annotations.Nullable;

/** A reference to an object of which nothing is known but IUnknown. */
final class IUnknownProxy extends Proxy {
    IUnknownProxy(long pointer, boolean owned, @Nullable Identity identity) {
        super(pointer, owned, identity);
    }

    @Override
    ComType<?> type() {
        return Types.of(IUnknown.class);
    }

    @Override
    public IUnknown retain() {
        return new IUnknownProxy(addRef(pointer()), true, identity());
    }
}
