package io.github.wmformat.spi;

import io.github.wmformat.WMVCore;
import java.util.Optional;

/**
 * One implementation of the SDK behind the interfaces of this library, found through {@link java.util.ServiceLoader}.
 *
 * <p>The provider's class has to load everywhere: it touches native code no sooner than {@link #unavailableReason} asks.
 * Its methods may be called from any thread.
 */
public interface Backend {
    /** The short name that property {@code wmformat.backend} uses: {@code ffm}, {@code jna} or {@code fallback}. */
    String name();

    /**
     * Why this backend cannot work here and what to do about it, in one sentence; empty where it can.
     *
     * <p>The answer is found once and then kept.
     */
    Optional<String> unavailableReason();

    /**
     * The SDK's functions.
     *
     * @throws IllegalStateException where the backend is not available
     */
    WMVCore wmvcore();
}
