package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.Bytes;

/**
 * A format that is not interpreted.
 *
 * @param data the type-specific data, as stored
 */
public record RawFormat(Bytes data) implements StreamFormat {}
