/** The Java types that programs compile against. */
@NullMarked
package io.github.wmformat.generator.emit.api;

import org.jspecify.annotations.NullMarked;
