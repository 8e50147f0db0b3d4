/** Makes the indexes of a file, while it is written or in one pass over it. */
@NullMarked
package io.github.wmformat.asf.indexing;

import org.jspecify.annotations.NullMarked;
