/** What all emitters have in common; each kind of output has a package of its own below. */
@NullMarked
package io.github.wmformat.generator.emit;

import org.jspecify.annotations.NullMarked;
