/** Hostile files: how they are made, what is done with them, and what must hold. */
@NullMarked
package io.github.wmformat.fuzz;

import org.jspecify.annotations.NullMarked;
