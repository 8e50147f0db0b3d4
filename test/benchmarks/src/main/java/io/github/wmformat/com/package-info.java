/** What the native backends cost on the C server of native-stubs: FFM beside calls written by hand, JNA beside its own COM. */
@NullMarked
package io.github.wmformat.com;

import org.jspecify.annotations.NullMarked;
