package io.github.wmformat.asf;

/**
 * A format that is not interpreted.
 *
 * @param data the type-specific data, as stored
 */
public record RawFormat(Bytes data) implements StreamFormat {}
