/** The SDK's objects in pure Java, for systems without the real runtime. */
module io.github.wmformat.fallback {
    requires static org.jspecify;
    requires io.github.wmformat.api;
    requires io.github.wmformat.asf;

    provides io.github.wmformat.spi.Backend with
            io.github.wmformat.fallback.FallbackBackend;
}
