/** C declarations of what the metadata describes, for code that is compiled beside other headers of the same API. */
@NullMarked
package io.github.wmformat.generator.emit.c;

import org.jspecify.annotations.NullMarked;
