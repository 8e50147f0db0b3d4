/** The peers that only Java 21 and newer can build. */
@NullMarked
package io.github.wmformat.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
