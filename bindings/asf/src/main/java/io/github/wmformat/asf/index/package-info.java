/** The index objects that stand behind the data packets. */
@NullMarked
package io.github.wmformat.asf.index;

import org.jspecify.annotations.NullMarked;
