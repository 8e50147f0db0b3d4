package io.github.wmformat.asf.header;

/** An object that is not interpreted; its bytes are in {@link HeaderObject#body}. */
public record UnknownObject() implements AsfObject {}
