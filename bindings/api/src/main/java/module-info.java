/** The Windows Media Format SDK's interfaces as Java types, and the choice of what stands behind them. */
module io.github.wmformat.api {
    requires static transitive org.jspecify;

    exports io.github.wmformat;
    exports io.github.wmformat.spi;

    uses io.github.wmformat.spi.Backend;
}
