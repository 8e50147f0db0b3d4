/** Tests of the JNA backend's own part. */
@NullMarked
package io.github.wmformat.jna;

import org.jspecify.annotations.NullMarked;
