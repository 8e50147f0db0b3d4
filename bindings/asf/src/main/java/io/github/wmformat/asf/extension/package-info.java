/** What media objects carry beside their own bytes: payload extension data. */
@NullMarked
package io.github.wmformat.asf.extension;

import org.jspecify.annotations.NullMarked;
