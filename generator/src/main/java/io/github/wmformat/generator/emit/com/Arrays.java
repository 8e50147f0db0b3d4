package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.Locale;

/** The expressions that move arrays, by the kind of their elements. */
final class Arrays {
    private final Structs structs;

    Arrays(Structs structs) {
        this.structs = structs;
    }

    /** The number of elements of a Java array or list. */
    static String size(JavaValue array) {
        return size(array.name(), array.type());
    }

    /** The number of elements of the array or list that an expression gives. */
    static String size(String array, String type) {
        return array + (type.endsWith("[]") ? ".length" : ".size()");
    }

    int elementSize(Type element) {
        if (element instanceof Scalar scalar) {
            return Math.max(1, scalar.size());
        }
        if (element instanceof Type.StructRef ref) {
            return structs.size(ref.name());
        }
        return element instanceof Type.GuidType ? 16 : element instanceof Type.Text ? 8 : 4;
    }

    /** Copies a Java array into memory of its own. */
    String encode(Type element, String value, String room, String passed) {
        if (element instanceof Type.StructRef ref && structs.named(ref.name()).flat()) {
            return "Elements.structs(%s, %s, %s.SIZE, %s::write)".formatted(room, value, ref.name(), ref.name());
        }
        if (element instanceof Type.StructRef ref) {
            String write = structs.write(ref.name(), "place", "element", room, passed);
            return "Elements.each(%s, %s, %d, (element, place) -> %s)"
                    .formatted(room, value, structs.size(ref.name()), write);
        }
        return "Elements." + kind(element) + "(" + room + ", " + value + ")";
    }

    /** Copies native elements into a Java array. */
    String decode(Type element, String at, String count, String lent) {
        if (element instanceof Type.StructRef ref && structs.named(ref.name()).flat()) {
            return "Elements.structs(%s, %s, %s.SIZE, %s::read)".formatted(at, count, ref.name(), ref.name());
        }
        if (element instanceof Type.StructRef ref) {
            return "Elements.each(%s, %s, %d, place -> %s)"
                    .formatted(at, count, structs.size(ref.name()), structs.read(ref.name(), "place", lent));
        }
        if (element instanceof Type.EnumRef ref) {
            return "Elements.enums(%s, %s, %s::of)".formatted(at, count, ref.name());
        }
        return "Elements." + kind(element) + "(" + at + ", " + count + ")";
    }

    /** Writes a Java array into memory that is there; what its elements point to is the caller's to free. */
    String put(Type element, String at, String value) {
        if (element instanceof Type.StructRef ref && structs.named(ref.name()).flat()) {
            return "Elements.putStructs(%s, %s, %s.SIZE, %s::write)".formatted(at, value, ref.name(), ref.name());
        }
        if (element instanceof Type.StructRef ref) {
            return "Elements.putEach(%s, %s, %d, (element, place) -> %s)"
                    .formatted(
                            at,
                            value,
                            structs.size(ref.name()),
                            structs.write(ref.name(), "place", "element", "TaskMemory.ROOM", ""));
        }
        String kind = kind(element);
        return "Elements.put" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "(" + at + ", "
                + value + ")";
    }

    private static String kind(Type element) {
        if (element instanceof Type.EnumRef) {
            return "enums";
        }
        if (element instanceof Type.GuidType) {
            return "guids";
        }
        if (element instanceof Type.Text) {
            return "texts";
        }
        if (!(element instanceof Scalar scalar)) {
            throw new IllegalArgumentException("no Java array holds elements of " + element);
        }
        return switch (scalar) {
            case BYTE, VOID -> "bytes";
            case WORD, WCHAR -> "words";
            case QWORD, LONGLONG, POINTER_SIZED -> "longs";
            case DWORD, LONG -> "ints";
            case HRESULT -> "hresults";
            default -> throw new IllegalArgumentException("no Java array holds elements of " + element);
        };
    }
}
