/** Measures the ASF library beside its peers, in one run. */
@NullMarked
package io.github.wmformat.asfbench;

import org.jspecify.annotations.NullMarked;
