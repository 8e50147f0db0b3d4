package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Sizes, alignments and offsets as Microsoft's compilers lay structures out on 64-bit machines. */
public final class Layouts {
    private static final int POINTER = 8;

    private final Api api;

    public Layouts(Api api) {
        this.api = api;
    }

    /** Bytes that a value of the type takes. */
    public int size(Type type) {
        if (type instanceof Scalar scalar) {
            return scalar.size();
        }
        if (type instanceof Type.GuidType) {
            return 16;
        }
        if (type instanceof Type.EnumRef) {
            return 4;
        }
        if (type instanceof Type.Array array) {
            return size(array.element()) * array.length();
        }
        return type instanceof Type.StructRef ref ? size(struct(ref)) : POINTER;
    }

    private int alignment(Type type) {
        if (type instanceof Type.GuidType) {
            return 4;
        }
        if (type instanceof Type.Array array) {
            return alignment(array.element());
        }
        if (type instanceof Type.StructRef ref) {
            Struct struct = struct(ref);
            return struct.fields().stream()
                    .mapToInt(field -> Math.min(alignment(field.type()), struct.packing()))
                    .max()
                    .orElse(1);
        }
        return Math.max(1, size(type));
    }

    /** The offset of each field, in order. */
    public List<Integer> offsets(Struct struct) {
        List<Integer> offsets = new ArrayList<>();
        int at = 0;
        for (Struct.Field field : struct.fields()) {
            at = roundUp(at, Math.min(alignment(field.type()), struct.packing()));
            offsets.add(at);
            at += size(field.type());
        }
        return offsets;
    }

    /** Bytes that the structure takes, with the padding at its end. */
    public int size(Struct struct) {
        if (struct.fields().isEmpty()) {
            return 0;
        }
        List<Integer> offsets = offsets(struct);
        int last = offsets.size() - 1;
        int end = offsets.get(last) + size(struct.fields().get(last).type());
        return roundUp(end, alignment(new Type.StructRef(struct.name())));
    }

    private Struct struct(Type.StructRef ref) {
        Struct struct = api.structs().get(ref.name());
        if (struct == null) {
            throw new IllegalArgumentException("no structure " + ref.name());
        }
        return struct;
    }

    private static int roundUp(int value, int alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }
}
