package io.github.wmformat.fallback;

import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMReaderAllocatorEx;
import org.jspecify.annotations.Nullable;

/** Keeps a reference to the allocator of a stream or an output. */
final class AllocatorSlot {
    private @Nullable IWMReaderAllocatorEx allocator;

    void set(@Nullable IWMReaderAllocatorEx next) {
        IWMReaderAllocatorEx kept = next == null ? null : IUnknown.retained(next);
        if (allocator != null) {
            allocator.close();
        }
        allocator = kept;
    }

    /** A reference of the caller's own. */
    @Nullable
    IWMReaderAllocatorEx get() {
        return allocator == null ? null : IUnknown.retained(allocator);
    }

    /** The slot's own reference. */
    @Nullable
    IWMReaderAllocatorEx borrowed() {
        return allocator;
    }
}
