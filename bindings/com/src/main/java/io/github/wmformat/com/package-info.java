/**
 * What the native backends share: COM in Java, with nothing in it that calls native code itself. Proxies, exports, codecs
 * and the calls of every method are generated into this package; a backend adds a {@link io.github.wmformat.com.Machine}.
 *
 * <p>Programs have no use for these types: they compile against {@code io.github.wmformat}.
 */
@NullMarked
package io.github.wmformat.com;

import org.jspecify.annotations.NullMarked;
