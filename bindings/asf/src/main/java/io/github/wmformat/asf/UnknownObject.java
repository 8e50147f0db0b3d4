package io.github.wmformat.asf;

/** An object that is not interpreted; its bytes are in {@link HeaderObject#body}. */
public record UnknownObject() implements AsfObject {}
