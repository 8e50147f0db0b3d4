/** Small programs that use the library as any program would, and the command line made of them. */
@NullMarked
package io.github.wmformat.samples;

import org.jspecify.annotations.NullMarked;
