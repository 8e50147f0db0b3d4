/** The generator as a Maven plugin. */
@NullMarked
package io.github.wmformat.generator.maven;

import org.jspecify.annotations.NullMarked;
