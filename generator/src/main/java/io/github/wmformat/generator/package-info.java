/** The generator: reads the description of the API, checks it and writes source files. */
@NullMarked
package io.github.wmformat.generator;

import org.jspecify.annotations.NullMarked;
