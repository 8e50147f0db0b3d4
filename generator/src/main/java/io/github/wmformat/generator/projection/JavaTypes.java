package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;

/** The Java type of each native one. */
public final class JavaTypes {
    private JavaTypes() {}

    /** The Java type of a value. */
    public static String of(Type type) {
        if (type instanceof Scalar scalar) {
            return ofScalar(scalar);
        }
        if (type instanceof Type.EnumRef ref) {
            return ref.name();
        }
        if (type instanceof Type.StructRef ref) {
            return ref.name();
        }
        if (type instanceof Type.InterfaceRef ref) {
            return ref.name();
        }
        if (type instanceof Type.GuidType) {
            return "Guid";
        }
        return type instanceof Type.Text || type instanceof Type.Bstr ? "String" : "long";
    }

    private static String ofScalar(Scalar scalar) {
        return switch (scalar) {
            case VOID -> "void";
            case BOOL -> "boolean";
            case BYTE, WORD, WCHAR, DWORD, LONG -> "int";
            case SHORT -> "short";
            case HRESULT -> "HResult";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case QWORD, LONGLONG, POINTER_SIZED -> "long";
        };
    }

    /** The Java type of several values in a row. */
    public static String ofArray(Type element) {
        if (!(element instanceof Scalar scalar)) {
            return "List<" + of(element) + ">";
        }
        return switch (scalar) {
            case BYTE, VOID -> "byte[]";
            case HRESULT -> "List<HResult>";
            case BOOL -> "boolean[]";
            case SHORT -> "short[]";
            case FLOAT -> "float[]";
            case QWORD, LONGLONG, POINTER_SIZED -> "long[]";
            default -> "int[]";
        };
    }

    /** The type as an argument of a generic type: {@code Integer} for {@code int}. */
    public static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "short" -> "Short";
            case "float" -> "Float";
            case "double" -> "Double";
            case "boolean" -> "Boolean";
            default -> type;
        };
    }
}
