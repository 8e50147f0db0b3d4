/** What every other package stands on: stored bytes, bounded reading of them, the limits and the exception. */
@NullMarked
package io.github.wmformat.asf.bytes;

import org.jspecify.annotations.NullMarked;
