/**
 * The header of an ASF file: one immutable type per object, {@link io.github.wmformat.asf.header.AsfHeader} for all of
 * them together.
 */
@NullMarked
package io.github.wmformat.asf.header;

import org.jspecify.annotations.NullMarked;
