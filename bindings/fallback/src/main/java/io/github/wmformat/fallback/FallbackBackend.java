package io.github.wmformat.fallback;

import io.github.wmformat.WMVCore;
import io.github.wmformat.spi.Backend;
import java.util.Optional;

/** The backend {@code fallback}: pure Java, available everywhere. It has no codecs: compressed samples stay so. */
public final class FallbackBackend implements Backend {
    private final WMVCore library = new FallbackLibrary();

    @Override
    public String name() {
        return "fallback";
    }

    @Override
    public Optional<String> unavailableReason() {
        return Optional.empty();
    }

    @Override
    public WMVCore wmvcore() {
        return library;
    }
}
