package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;

/** How a value travels in a call: the letter by which call shapes are named. */
public enum Abi {
    /** No result. */
    V,
    /** Up to 32 bits; narrower numbers travel zero-extended and are masked when they arrive. */
    I,
    /** 64 bits, pointers included. */
    J,
    F,
    D,
    /** A structure of 16 bytes by value: a GUID. */
    G;

    /** How a value of the given type travels. */
    public static Abi of(Type type) {
        if (type instanceof Scalar scalar) {
            return ofScalar(scalar);
        }
        if (type instanceof Type.EnumRef) {
            return I;
        }
        return type instanceof Type.GuidType || type instanceof Type.StructRef ? G : J;
    }

    private static Abi ofScalar(Scalar scalar) {
        return switch (scalar) {
            case VOID -> V;
            case FLOAT -> F;
            case DOUBLE -> D;
            default -> scalar.size() == 8 ? J : I;
        };
    }
}
