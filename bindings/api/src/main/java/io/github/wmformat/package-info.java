/** The Windows Media Format SDK's interfaces, structures and constants. */
@NullMarked
package io.github.wmformat;

import org.jspecify.annotations.NullMarked;
