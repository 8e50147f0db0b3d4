/** The generator's command line. */
@NullMarked
package io.github.wmformat.generator.cli;

import org.jspecify.annotations.NullMarked;
