package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Abi;

/** The expressions that read numbers from memory, write them, and pass them in calls. */
final class Values {
    private Values() {}

    /** The Java type in which a value travels through a call. */
    static String carrier(Abi abi) {
        return switch (abi) {
            case V -> "void";
            case I -> "int";
            case J, G -> "long";
            case F -> "float";
            case D -> "double";
        };
    }

    /** Reads a Java value from an address. */
    static String read(Scalar scalar, String at) {
        return switch (scalar) {
            case BYTE -> "Memory.getByte(" + at + ")";
            case WORD, WCHAR -> "Memory.getWord(" + at + ")";
            case SHORT -> "(short) Memory.getWord(" + at + ")";
            case BOOL -> "Memory.getInt(" + at + ") != 0";
            case HRESULT -> "HResult.of(Memory.getInt(" + at + "))";
            case DWORD, LONG -> "Memory.getInt(" + at + ")";
            case FLOAT -> "Memory.getFloat(" + at + ")";
            case DOUBLE -> "Memory.getDouble(" + at + ")";
            case QWORD, LONGLONG, POINTER_SIZED -> "Memory.getLong(" + at + ")";
            case VOID -> throw new IllegalArgumentException("void has no value");
        };
    }

    /** Writes a Java value to an address. */
    static String write(Scalar scalar, String at, String value) {
        return switch (scalar) {
            case BYTE -> "Memory.putByte(" + at + ", " + value + ")";
            case WORD, WCHAR, SHORT -> "Memory.putWord(" + at + ", " + value + ")";
            case BOOL -> "Memory.putInt(" + at + ", " + value + " ? 1 : 0)";
            case HRESULT -> "Memory.putInt(" + at + ", " + value + ".value())";
            case DWORD, LONG -> "Memory.putInt(" + at + ", " + value + ")";
            case FLOAT -> "Memory.putFloat(" + at + ", " + value + ")";
            case DOUBLE -> "Memory.putDouble(" + at + ", " + value + ")";
            case QWORD, LONGLONG, POINTER_SIZED -> "Memory.putLong(" + at + ", " + value + ")";
            case VOID -> throw new IllegalArgumentException("void has no value");
        };
    }

    /** A Java value that the native type may be too narrow for: the check throws, and gives the value. */
    static String narrow(Scalar scalar, String value, String name) {
        return switch (scalar) {
            case BYTE -> "Arguments.inByte(" + value + ", \"" + name + "\")";
            case WORD, WCHAR -> "Arguments.inWord(" + value + ", \"" + name + "\")";
            default -> value;
        };
    }

    /** What a call passes for a Java value; narrow numbers are checked. */
    static String pass(Scalar scalar, String value) {
        return switch (scalar) {
            case SHORT -> value + " & 0xFFFF";
            case BOOL -> value + " ? 1 : 0";
            case HRESULT -> value + ".value()";
            default -> narrow(scalar, value, value);
        };
    }

    /** The Java value of what a callback received; narrow numbers are masked. */
    static String receive(Scalar scalar, String value) {
        return switch (scalar) {
            case BYTE -> value + " & 0xFF";
            case WORD, WCHAR -> value + " & 0xFFFF";
            case SHORT -> "(short) " + value;
            case BOOL -> value + " != 0";
            case HRESULT -> "HResult.of(" + value + ")";
            default -> value;
        };
    }

    /** A number of elements as a length of the given type. */
    static String length(Scalar scalar, String count) {
        return narrow(scalar, count, "number of elements");
    }

    /** A length of the given type as a Java int. */
    static String readLength(Scalar scalar, String at) {
        return scalar.size() == 8 ? "Arguments.length(Memory.getLong(" + at + "))" : read(scalar, at);
    }
}
