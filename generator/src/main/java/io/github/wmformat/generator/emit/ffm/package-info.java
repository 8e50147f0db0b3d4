/** The Java of the FFM backend: how it calls functions of each shape. */
@NullMarked
package io.github.wmformat.generator.emit.ffm;

import org.jspecify.annotations.NullMarked;
