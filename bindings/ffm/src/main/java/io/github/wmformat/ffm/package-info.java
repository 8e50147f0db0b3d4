/** The native backend over the Foreign Function &amp; Memory API: a small runtime, and generated proxies and exports. */
@NullMarked
package io.github.wmformat.ffm;

import org.jspecify.annotations.NullMarked;
