/** What every emitter is, and what it gives. */
@NullMarked
package io.github.wmformat.generator.emit;

import org.jspecify.annotations.NullMarked;
