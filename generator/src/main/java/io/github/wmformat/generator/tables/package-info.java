/** Reads what IDL cannot say: the tables and the words beside it. */
@NullMarked
package io.github.wmformat.generator.tables;

import org.jspecify.annotations.NullMarked;
