/** The Java of the FFM backend: call shapes, proxies, exports, and how structures travel. */
@NullMarked
package io.github.wmformat.generator.emit.ffm;

import org.jspecify.annotations.NullMarked;
