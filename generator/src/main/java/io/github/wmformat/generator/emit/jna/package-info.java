/** The Java of the JNA backend: how it calls functions of each shape, and how it is called back. */
@NullMarked
package io.github.wmformat.generator.emit.jna;

import org.jspecify.annotations.NullMarked;
