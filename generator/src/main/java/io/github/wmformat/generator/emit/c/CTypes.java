package io.github.wmformat.generator.emit.c;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Parameter.Direction;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.Locale;

/** How types are spelled in C, with the names of the Windows headers. */
final class CTypes {
    private CTypes() {}

    /** A declaration of the parameter; what only goes in by pointer is constant. */
    static String parameter(Parameter parameter) {
        Type type = parameter.type();
        boolean constant = parameter.direction() == Direction.IN && isDataPointer(type);
        if (type instanceof Type.Text && parameter.direction() == Direction.IN) {
            return "LPCWSTR " + parameter.name();
        }
        return (constant ? "const " : "") + declaration(type, parameter.name());
    }

    /** Whether the callee may read, but not write, what is behind the pointer: not where its type is not known. */
    private static boolean isDataPointer(Type type) {
        return type instanceof Type.Pointer pointer
                && pointer.target() != Scalar.VOID
                && !(pointer.target() instanceof Type.Opaque)
                && !(pointer.target() instanceof Type.InterfaceRef)
                && !(pointer.target() instanceof Type.Text);
    }

    /** The name with its type before it, and for an array with its length behind it. */
    static String declaration(Type type, String name) {
        if (type instanceof Type.Array array) {
            return declaration(array.element(), name) + "[" + array.length() + "]";
        }
        String text = name(type);
        return text.endsWith("*") ? text + name : text + " " + name;
    }

    private static String name(Type type) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.Pointer pointer) {
            return pointerTo(name(pointer.target()));
        }
        if (type instanceof Type.EnumRef reference) {
            return reference.name();
        }
        if (type instanceof Type.StructRef reference) {
            return reference.name();
        }
        if (type instanceof Type.InterfaceRef reference) {
            return reference.name() + " *";
        }
        if (type instanceof Type.ForeignRef reference) {
            return reference.name() + " *";
        }
        return type instanceof Type.Opaque opaque ? opaque.name() : library(type);
    }

    /** What the Windows headers have a type of their own for. */
    private static String library(Type type) {
        if (type instanceof Type.Text) {
            return "LPWSTR";
        }
        if (type instanceof Type.GuidType) {
            return "GUID";
        }
        if (type instanceof Type.Bstr) {
            return "BSTR";
        }
        throw new IllegalArgumentException(type + " has no name in C");
    }

    private static String pointerTo(String target) {
        return target.endsWith("*") ? target + "*" : target + " *";
    }

    private static String scalar(Scalar scalar) {
        return switch (scalar) {
            case VOID, FLOAT, DOUBLE -> scalar.name().toLowerCase(Locale.ROOT);
            case POINTER_SIZED -> "ULONG_PTR";
            default -> scalar.name();
        };
    }
}
