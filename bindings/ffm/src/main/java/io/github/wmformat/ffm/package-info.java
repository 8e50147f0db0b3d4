/** The native backend over the Foreign Function &amp; Memory API: its machine, and the generated calls by shape. */
@NullMarked
package io.github.wmformat.ffm;

import org.jspecify.annotations.NullMarked;
