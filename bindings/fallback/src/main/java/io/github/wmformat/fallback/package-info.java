/** The SDK's objects in pure Java: one class per object, each delegating to parts. */
@NullMarked
package io.github.wmformat.fallback;

import org.jspecify.annotations.NullMarked;
