/**
 * What is in a file, told for people and for comparison: every object with every field.
 *
 * <p>{@link io.github.wmformat.asf.dump.ObjectDump} tells the fields to a {@link io.github.wmformat.asf.dump.DumpSink};
 * {@link io.github.wmformat.asf.dump.TextDump} is one that writes lines.
 */
@NullMarked
package io.github.wmformat.asf.dump;

import org.jspecify.annotations.NullMarked;
