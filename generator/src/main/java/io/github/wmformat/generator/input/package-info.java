/** How input files are read and how what is wrong with them is said: by all readers alike. */
@NullMarked
package io.github.wmformat.generator.input;

import org.jspecify.annotations.NullMarked;
