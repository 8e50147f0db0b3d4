package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Syntax.Field;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sizes and alignments on a 64-bit machine, as far as the model needs them: for unions, and to refuse what has no size. */
final class Layout {
    private static final long LARGEST = 1L << 24;

    private final Symbols symbols;
    private final TypeResolver types;
    private final Map<String, Extent> structs = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Layout(Symbols symbols, TypeResolver types) {
        this.symbols = symbols;
        this.types = types;
    }

    /** Bytes, and the multiple at which a value may start. */
    record Extent(long size, int alignment) {}

    /** The union's bytes as an array of the number that has its alignment. */
    Type union(Syntax.Union union) {
        long size = 1;
        int alignment = 1;
        for (Field arm : union.arms()) {
            Type type = types.resolve(arm.type());
            if (type != Scalar.VOID) {
                Extent extent = extent(type, arm.position());
                size = Math.max(size, extent.size());
                alignment = Math.max(alignment, Math.min(union.packing(), extent.alignment()));
            }
        }
        return new Type.Array(unit(alignment), (int) ((size + alignment - 1) / alignment));
    }

    private static Scalar unit(int alignment) {
        return switch (alignment) {
            case 1 -> Scalar.BYTE;
            case 2 -> Scalar.WORD;
            case 4 -> Scalar.DWORD;
            default -> Scalar.QWORD;
        };
    }

    Extent extent(Type type, Position at) {
        Extent extent = unchecked(type, at);
        if (extent.size() > LARGEST) {
            throw new InputException(at, "a type has at most " + LARGEST + " bytes");
        }
        return extent;
    }

    private Extent unchecked(Type type, Position at) {
        if (type instanceof Scalar scalar) {
            return new Extent(scalar.size(), Math.max(1, scalar.size()));
        }
        if (type instanceof Type.Array array) {
            Extent element = extent(array.element(), at);
            return new Extent(element.size() * array.length(), element.alignment());
        }
        if (type instanceof Type.StructRef struct
                && symbols.find(struct.name()) instanceof Syntax.Structure declaration) {
            return struct(declaration);
        }
        if (type instanceof Type.GuidType) {
            return new Extent(16, 4);
        }
        return type instanceof Type.EnumRef ? new Extent(4, 4) : new Extent(8, 8);
    }

    /** The extent of a structure; refuses one that holds itself. */
    Extent struct(Syntax.Structure struct) {
        Extent known = structs.get(struct.name());
        if (known != null) {
            return known;
        }
        if (!open.add(struct.name())) {
            throw new InputException(struct.position(), "the structure " + struct.name() + " holds itself by value");
        }
        if (open.size() > 64) {
            throw new InputException(struct.position(), "structures nest no deeper than 64");
        }
        Extent extent = measure(struct.packing(), struct.fields());
        open.remove(struct.name());
        structs.put(struct.name(), extent);
        return extent;
    }

    private Extent measure(int packing, List<Field> fields) {
        long size = 0;
        int alignment = 1;
        for (Field field : fields) {
            Extent extent = extent(types.resolve(field.type()), field.position());
            int fieldAlignment = Math.min(packing, extent.alignment());
            size = roundUp(size, fieldAlignment) + extent.size();
            alignment = Math.max(alignment, fieldAlignment);
        }
        return new Extent(roundUp(size, alignment), alignment);
    }

    private static long roundUp(long size, int alignment) {
        return (size + alignment - 1) / alignment * alignment;
    }
}
