/** Reads MIDL text, as the SDK's own header sources are written, into the model. */
@NullMarked
package io.github.wmformat.generator.idl;

import org.jspecify.annotations.NullMarked;
