/** The Java that the native backends share: call shapes, proxies, exports, and how structures travel. */
@NullMarked
package io.github.wmformat.generator.emit.com;

import org.jspecify.annotations.NullMarked;
