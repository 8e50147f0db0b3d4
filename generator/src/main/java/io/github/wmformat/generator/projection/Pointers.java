package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Type;

/** Tells which structures hold pointers that mean something, so that their bytes alone are not their value. */
final class Pointers {
    private final Api api;
    private final Idioms idioms;

    Pointers(Api api, Idioms idioms) {
        this.api = api;
        this.idioms = idioms;
    }

    boolean in(Struct struct) {
        return struct.fields().stream()
                .filter(field -> !idioms.has(struct.name(), field.name(), "reserved"))
                .filter(field -> !idioms.has(struct.name(), field.name(), "opaque"))
                .anyMatch(field -> in(field.type()));
    }

    private boolean in(Type type) {
        if (type instanceof Type.StructRef ref) {
            Struct struct = api.structs().get(ref.name());
            return struct != null && in(struct);
        }
        if (type instanceof Type.Array array) {
            return in(array.element());
        }
        return !(type instanceof Type.Scalar || type instanceof Type.EnumRef || type instanceof Type.GuidType);
    }
}
