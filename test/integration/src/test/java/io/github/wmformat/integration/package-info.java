/** The contracts of the kit on each backend, and what only several of them together can show. */
@NullMarked
package io.github.wmformat.integration;

import org.jspecify.annotations.NullMarked;
