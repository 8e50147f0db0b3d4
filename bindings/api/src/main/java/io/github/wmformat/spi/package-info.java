/** What a backend implements to stand behind the interfaces of {@link io.github.wmformat}. */
@NullMarked
package io.github.wmformat.spi;

import org.jspecify.annotations.NullMarked;
