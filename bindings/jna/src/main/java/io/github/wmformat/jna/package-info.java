/** The native backend over JNA: its machine, and the generated calls and callbacks by shape. */
@NullMarked
package io.github.wmformat.jna;

import org.jspecify.annotations.NullMarked;
