package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * What a declaration names, and how its type differs from the specifier's.
 *
 * @param pointers the number of asterisks
 * @param lengths the lengths in brackets, from the outermost; empty for {@code []}
 * @param function whether it is a pointer to a function
 */
record Declarator(String name, int pointers, List<Optional<Expression>> lengths, boolean function, Position position) {
    /** The type of what is declared. */
    TypeName of(TypeName specifier) {
        if (function) {
            return new TypeName.PointerTo(new TypeName.Named("void", position));
        }
        TypeName type = specifier;
        for (int i = 0; i < pointers; i++) {
            type = new TypeName.PointerTo(type);
        }
        for (int i = lengths.size() - 1; i >= 0; i--) {
            type = new TypeName.ArrayOf(type, lengths.get(i).orElse(null), position);
        }
        return type;
    }

    boolean plain() {
        return pointers == 0 && lengths.isEmpty() && !function;
    }
}
