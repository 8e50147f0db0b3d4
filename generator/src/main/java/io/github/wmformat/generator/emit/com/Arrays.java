package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.Locale;

/** The expressions that move arrays, by the kind of their elements. */
final class Arrays {
    private Arrays() {}

    /** The number of elements of a Java array or list. */
    static String size(JavaValue array) {
        return array.name() + (array.type().endsWith("[]") ? ".length" : ".size()");
    }

    static boolean isBytes(Type element) {
        return element == Scalar.BYTE || element == Scalar.VOID;
    }

    static int elementSize(Type element, Structs structs) {
        if (element instanceof Scalar scalar) {
            return Math.max(1, scalar.size());
        }
        if (element instanceof Type.StructRef ref) {
            return structs.size(ref.name());
        }
        return element instanceof Type.GuidType ? 16 : 4;
    }

    /** Copies a Java array into scratch memory. */
    static String encode(Argument.InArray in, Structs structs) {
        String name = in.value().name();
        if (in.element() instanceof Type.StructRef ref) {
            return "Elements.structs(scratch, %s, %d, %s::write)".formatted(name, structs.size(ref.name()), ref.name());
        }
        return "Elements." + kind(in.element()) + "(scratch, " + name + ")";
    }

    /** Copies native elements into a Java array. */
    static String decode(Type element, String at, String count) {
        if (element instanceof Type.StructRef ref) {
            return "Elements.structs(%s, %s, %s.SIZE, %s::read)".formatted(at, count, ref.name(), ref.name());
        }
        if (element instanceof Type.EnumRef ref) {
            return "Elements.enums(%s, %s, %s::of)".formatted(at, count, ref.name());
        }
        return "Elements." + kind(element) + "(" + at + ", " + count + ")";
    }

    /** Writes a Java array into memory that is there. */
    static String put(Type element, String at, String value) {
        if (element instanceof Type.StructRef ref) {
            return "Elements.putStructs(%s, %s, %s.SIZE, %s::write)".formatted(at, value, ref.name(), ref.name());
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
        return switch ((Scalar) element) {
            case BYTE, VOID -> "bytes";
            case WORD, WCHAR -> "words";
            case QWORD, LONGLONG, POINTER_SIZED -> "longs";
            case DWORD, LONG -> "ints";
            default -> throw new IllegalArgumentException("no Java array holds elements of " + element);
        };
    }
}
