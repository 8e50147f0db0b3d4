/** COM in Java: what the native backends of the Windows Media Format SDK share. */
@SuppressWarnings("module") // The backends are built after this module.
module io.github.wmformat.com {
    requires static org.jspecify;
    requires transitive io.github.wmformat.api;

    exports io.github.wmformat.com to
            io.github.wmformat.ffm,
            io.github.wmformat.jna;
}
