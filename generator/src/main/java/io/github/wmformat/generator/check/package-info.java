/** Checks that the inputs fit together, and that they say what other sources say. */
@NullMarked
package io.github.wmformat.generator.check;

import org.jspecify.annotations.NullMarked;
