/** What the FFM backend costs, beside the same calls written by hand, on the C server of native-stubs. */
@NullMarked
package io.github.wmformat.com;

import org.jspecify.annotations.NullMarked;
