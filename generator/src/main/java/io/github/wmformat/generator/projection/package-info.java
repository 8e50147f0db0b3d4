/** How each native declaration looks in Java: worked out once, and used by every emitter. */
@NullMarked
package io.github.wmformat.generator.projection;

import org.jspecify.annotations.NullMarked;
