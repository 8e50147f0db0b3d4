/** Writes media objects into ASF files and streams, in the layout of Microsoft's runtime. */
@NullMarked
package io.github.wmformat.asf.mux;

import org.jspecify.annotations.NullMarked;
