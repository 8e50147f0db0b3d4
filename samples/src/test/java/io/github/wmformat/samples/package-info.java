@NullMarked
package io.github.wmformat.samples;

import org.jspecify.annotations.NullMarked;
