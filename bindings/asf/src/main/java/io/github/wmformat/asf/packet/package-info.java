/** Data packets: their payloads, the media objects put together from them, and the search for a clean point. */
@NullMarked
package io.github.wmformat.asf.packet;

import org.jspecify.annotations.NullMarked;
