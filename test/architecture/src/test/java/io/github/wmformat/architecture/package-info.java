/** The arrows between the modules. */
@NullMarked
package io.github.wmformat.architecture;

import org.jspecify.annotations.NullMarked;
