/** Advanced Systems Format (ASF) files as plain Java objects. */
@NullMarked
package io.github.wmformat.asf;

import org.jspecify.annotations.NullMarked;
