package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;

/** What two declarations of one parameter must agree on, however they spell its type. */
enum AbiClass {
    NOTHING("nothing"),
    NUMBER_32("a number of up to 32 bits"),
    NUMBER_64("a number of 64 bits"),
    FLOAT("a float"),
    DOUBLE("a double"),
    STRUCTURE("a structure by value"),
    POINTER("a pointer");

    private final String shown;

    AbiClass(String shown) {
        this.shown = shown;
    }

    static AbiClass of(Type type) {
        if (type instanceof Scalar scalar) {
            return ofScalar(scalar);
        }
        if (type instanceof Type.EnumRef) {
            return NUMBER_32;
        }
        boolean byValue = type instanceof Type.GuidType
                || type instanceof Type.StructRef
                || type instanceof Type.Array
                || type instanceof Type.Opaque;
        return byValue ? STRUCTURE : POINTER;
    }

    private static AbiClass ofScalar(Scalar scalar) {
        return switch (scalar) {
            case VOID -> NOTHING;
            case FLOAT -> FLOAT;
            case DOUBLE -> DOUBLE;
            default -> scalar.size() == 8 ? NUMBER_64 : NUMBER_32;
        };
    }

    /** The class in words; for a pointer to a number also the number's width, which decides what is written there. */
    static String describe(Type type) {
        if (type instanceof Type.Pointer pointer
                && pointer.target() instanceof Scalar scalar
                && scalar != Scalar.VOID) {
            return "a pointer to " + scalar.size() + (scalar.size() == 1 ? " byte" : " bytes");
        }
        if (type instanceof Type.Pointer pointer && pointer.target() instanceof Type.EnumRef) {
            return "a pointer to 4 bytes";
        }
        return of(type).shown;
    }

    /** Whether the two travel alike and, where both point to numbers, to numbers of one width. */
    static boolean agree(Type one, Type other) {
        return of(one) == of(other) && (width(one) == 0 || width(other) == 0 || width(one) == width(other));
    }

    private static int width(Type type) {
        if (!(type instanceof Type.Pointer pointer)) {
            return 0;
        }
        if (pointer.target() instanceof Scalar scalar) {
            return scalar.size();
        }
        return pointer.target() instanceof Type.EnumRef ? 4 : 0;
    }
}
