package io.github.wmformat.asf;

import io.github.wmformat.asf.header.AsfObjectId;
import java.util.UUID;

/**
 * An object that stands beside the header, such as an index.
 *
 * @param id names the kind of object, see {@link AsfObjectId}
 * @param offset where it begins, in bytes from the start of the file
 * @param size its bytes, id and size field included
 */
public record TopLevelObject(UUID id, long offset, long size) {}
