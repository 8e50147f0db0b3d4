/**
 * Changes the header of an ASF file: attributes, pictures, markers, script commands, languages, names.
 *
 * <p>{@link io.github.wmformat.asf.edit.AsfEditor} opens a file and saves; {@link io.github.wmformat.asf.edit.HeaderEdit}
 * is what is to be changed.
 */
@NullMarked
package io.github.wmformat.asf.edit;

import org.jspecify.annotations.NullMarked;
