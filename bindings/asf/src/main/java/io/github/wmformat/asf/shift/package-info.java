/** Moving everything behind the header within a file, with a journal beside it, and reading a file so left half-way. */
@NullMarked
package io.github.wmformat.asf.shift;

import org.jspecify.annotations.NullMarked;
