/** What one call of the SDK costs through each way of making it, on the C server of native-stubs. */
@NullMarked
package io.github.wmformat.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
