/** Bounded reading of stored bytes. */
@NullMarked
package io.github.wmformat.asf.bytes;

import org.jspecify.annotations.NullMarked;
