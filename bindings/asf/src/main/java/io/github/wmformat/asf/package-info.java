/**
 * Advanced Systems Format (ASF) files as plain Java objects: {@code .asf}, {@code .wma} and {@code .wmv}.
 *
 * <p>{@link io.github.wmformat.asf.AsfFile} opens a file. Its {@link io.github.wmformat.asf.header.AsfHeader} holds one
 * immutable record per header object; a {@link io.github.wmformat.asf.MediaObjectReader} gives the media objects. Times
 * are in units of 100 ns and sizes in bytes, unless a name says otherwise.
 */
@NullMarked
package io.github.wmformat.asf;

import org.jspecify.annotations.NullMarked;
