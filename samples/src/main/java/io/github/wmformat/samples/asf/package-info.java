/** The commands {@code wmformat asf}: they read and change files through the ASF library alone, without any backend. */
@NullMarked
package io.github.wmformat.samples.asf;

import org.jspecify.annotations.NullMarked;
