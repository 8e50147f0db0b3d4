package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Position;
import org.jspecify.annotations.Nullable;

/** A type as written, its names not yet looked up. */
sealed interface TypeName {
    /** A name, or the words of a base type in their usual order: {@code unsigned long}. */
    record Named(String name, Position position) implements TypeName, Specifier {}

    record PointerTo(TypeName target) implements TypeName {}

    /** {@code length} is null for empty brackets. */
    record ArrayOf(TypeName element, @Nullable Expression length, Position position) implements TypeName {}
}
