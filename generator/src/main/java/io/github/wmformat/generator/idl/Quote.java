package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Position;

/** A {@code cpp_quote}: text that the IDL hands through to the C header. */
public record Quote(String text, Position position) {}
