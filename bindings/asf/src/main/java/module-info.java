/** Reads, writes, indexes and edits Advanced Systems Format (ASF) files: .asf, .wma and .wmv. */
module io.github.wmformat.asf {
    requires static transitive org.jspecify;

    exports io.github.wmformat.asf;
    exports io.github.wmformat.asf.bytes;
    exports io.github.wmformat.asf.dump;
    exports io.github.wmformat.asf.edit;
    exports io.github.wmformat.asf.extension;
    exports io.github.wmformat.asf.header;
    exports io.github.wmformat.asf.index;
    exports io.github.wmformat.asf.indexing;
    exports io.github.wmformat.asf.mux;
}
