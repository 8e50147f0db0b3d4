/** Calls the Windows Media Format runtime through the Foreign Function &amp; Memory API. */
module io.github.wmformat.ffm {
    requires transitive io.github.wmformat.api;
    requires static transitive org.jspecify;

    provides io.github.wmformat.spi.Backend with
            io.github.wmformat.ffm.FfmBackend;
}
