/** Tests of the FFM backend's own part. */
@NullMarked
package io.github.wmformat.ffm;

import org.jspecify.annotations.NullMarked;
