package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaField;
import io.github.wmformat.generator.projection.JavaStruct;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.Locale;

/** The expressions that read a field from the structure's bytes, {@code at}, and the statements that write it there. */
final class FieldBytes {
    private final JavaStruct struct;

    FieldBytes(JavaStruct struct) {
        this.struct = struct;
    }

    String read(JavaField field) {
        int offset = field.offset();
        if (field instanceof JavaField.Plain plain) {
            return get(plain.type(), offset);
        }
        if (field instanceof JavaField.Fixed fixed) {
            return getArray(fixed.element(), String.valueOf(offset), String.valueOf(fixed.length()));
        }
        if (field instanceof JavaField.FixedText text) {
            return "StructBytes.text(at, " + offset + ", " + text.length() + ")";
        }
        if (field instanceof JavaField.Flexible flexible) {
            return getArray(flexible.element(), String.valueOf(offset), count(flexible.value()));
        }
        if (field instanceof JavaField.FlexibleText) {
            return "StructBytes.text(at, " + offset + ", Integer.MAX_VALUE)";
        }
        if (field instanceof JavaField.Counted counted && isBytes(counted.element())) {
            return "StructImage.bytesAt(at, " + offset + ", " + count(counted.value()) + ")";
        }
        throw unsupported(field);
    }

    private String count(JavaValue array) {
        return struct.fields().stream()
                .filter(field ->
                        field instanceof JavaField.Count count && count.array().equals(array))
                .map(field -> ((JavaField.Count) field))
                .map(count -> {
                    String number = getScalar(count.scalar(), count.offset());
                    return count.scalar().size() < 4
                            ? number
                            : "StructBytes.count(" + (count.scalar().size() == 8 ? number : unsigned(number)) + ")";
                })
                .findFirst()
                .orElseThrow();
    }

    private static String unsigned(String number) {
        return "Integer.toUnsignedLong(" + number + ")";
    }

    private String get(Type type, int offset) {
        if (type instanceof Scalar scalar) {
            return getScalar(scalar, offset);
        }
        if (type instanceof Type.EnumRef ref) {
            return ref.name() + ".of(at.getInt(" + offset + "))";
        }
        if (type instanceof Type.Text) {
            return "StructImage.textAt(at, " + offset + ")";
        }
        String name = type instanceof Type.GuidType ? "Guid" : ((Type.StructRef) type).name();
        return "%s.read(at.slice(%d, %s.SIZE))".formatted(name, offset, name);
    }

    static String getScalar(Scalar scalar, int offset) {
        return switch (scalar) {
            case BYTE -> "at.get(" + offset + ") & 0xFF";
            case WORD, WCHAR -> "at.getShort(" + offset + ") & 0xFFFF";
            case SHORT -> "at.getShort(" + offset + ")";
            case BOOL -> "at.getInt(" + offset + ") != 0";
            case HRESULT -> "HResult.of(at.getInt(" + offset + "))";
            case DWORD, LONG -> "at.getInt(" + offset + ")";
            case FLOAT -> "at.getFloat(" + offset + ")";
            case DOUBLE -> "at.getDouble(" + offset + ")";
            case QWORD, LONGLONG, POINTER_SIZED -> "at.getLong(" + offset + ")";
            case VOID -> throw new IllegalArgumentException("a field cannot be void");
        };
    }

    private String getArray(Type element, String offset, String count) {
        String place = "(at, " + offset + ", " + count;
        if (element instanceof Type.EnumRef ref) {
            return "StructBytes.enums" + place + ", " + ref.name() + "::of)";
        }
        if (element instanceof Scalar scalar) {
            return "StructBytes." + kind(scalar) + place + ")";
        }
        String name = element instanceof Type.GuidType ? "Guid" : ((Type.StructRef) element).name();
        return "StructBytes.list" + place + ", " + name + ".SIZE, " + name + "::read)";
    }

    /** The statement that writes a field; empty for what stays zero. */
    String write(JavaField field) {
        if (field instanceof JavaField.Size size) {
            String bytes = struct.flexible().isPresent() ? "size()" : "SIZE";
            return putScalar(size.scalar(), size.offset(), bytes);
        }
        if (field instanceof JavaField.Count count) {
            return putScalar(count.scalar(), count.offset(), size(count.array()));
        }
        if (field instanceof JavaField.TextBytes bytes) {
            String text = "this." + bytes.text().name();
            return putScalar(
                    bytes.scalar(), bytes.offset(), "(" + text + " == null ? 0 : 2 * " + text + ".length() + 2)");
        }
        return field instanceof JavaField.Component component ? writeComponent(component) : "";
    }

    private String writeComponent(JavaField.Component field) {
        String value = "this." + field.value().name();
        if (field instanceof JavaField.Plain plain) {
            return put(plain.type(), plain.offset(), value);
        }
        if (field instanceof JavaField.Fixed fixed) {
            return putArray(fixed.element(), fixed.offset(), value);
        }
        if (field instanceof JavaField.Flexible flexible) {
            return putArray(flexible.element(), flexible.offset(), value);
        }
        if (field instanceof JavaField.FixedText || field instanceof JavaField.FlexibleText) {
            return "StructBytes.putText(at, " + field.offset() + ", " + value + ")";
        }
        if (field instanceof JavaField.Counted counted && isBytes(counted.element())) {
            return "image.bytes(" + counted.offset() + ", " + value + ")";
        }
        throw unsupported(field);
    }

    private String put(Type type, int offset, String value) {
        if (type instanceof Scalar scalar) {
            return putScalar(scalar, offset, value);
        }
        if (type instanceof Type.EnumRef) {
            return "at.putInt(" + offset + ", " + value + ".value())";
        }
        if (type instanceof Type.Text) {
            return "image.text(" + offset + ", " + value + ")";
        }
        String name = type instanceof Type.GuidType ? "Guid" : ((Type.StructRef) type).name();
        return "%s.write(at.slice(%d, %s.SIZE))".formatted(value, offset, name);
    }

    private static String putScalar(Scalar scalar, int offset, String value) {
        return switch (scalar) {
            case BYTE -> "at.put(" + offset + ", StructBytes.octet(" + value + "))";
            case WORD, WCHAR -> "at.putShort(" + offset + ", StructBytes.word(" + value + "))";
            case SHORT -> "at.putShort(" + offset + ", (short) " + value + ")";
            case BOOL -> "at.putInt(" + offset + ", " + value + " ? 1 : 0)";
            case HRESULT -> "at.putInt(" + offset + ", " + value + ".value())";
            case DWORD, LONG -> "at.putInt(" + offset + ", " + value + ")";
            case FLOAT -> "at.putFloat(" + offset + ", " + value + ")";
            case DOUBLE -> "at.putDouble(" + offset + ", " + value + ")";
            case QWORD, LONGLONG, POINTER_SIZED -> "at.putLong(" + offset + ", " + value + ")";
            case VOID -> throw new IllegalArgumentException("a field cannot be void");
        };
    }

    private String putArray(Type element, int offset, String value) {
        if (element instanceof Scalar scalar) {
            String kind = kind(scalar);
            return isBytes(element)
                    ? "at.put(" + offset + ", " + value + ")"
                    : "StructBytes.put" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "(at, "
                            + offset + ", " + value + ")";
        }
        if (element instanceof Type.EnumRef) {
            return "StructBytes.putEnums(at, " + offset + ", " + value + ")";
        }
        String name = element instanceof Type.GuidType ? "Guid" : ((Type.StructRef) element).name();
        return "StructBytes.putList(at, %d, %s, %s.SIZE, %s::write)".formatted(offset, value, name, name);
    }

    /** Bytes that the open end takes. */
    static String extent(JavaField end) {
        if (end instanceof JavaField.Flexible flexible) {
            String size = BytesCodec.elementSize(flexible.element());
            return size(flexible.value()) + (size.equals("1") ? "" : " * " + size);
        }
        return "2 * this." + end.component().orElseThrow().name() + ".length() + 2";
    }

    private static String size(JavaValue array) {
        return "this." + array.name() + (array.type().endsWith("[]") ? ".length" : ".size()");
    }

    private static boolean isBytes(Type element) {
        return element == Scalar.BYTE || element == Scalar.VOID;
    }

    private String kind(Scalar scalar) {
        return switch (scalar) {
            case BYTE, VOID -> "bytes";
            case WORD, WCHAR -> "words";
            case DWORD, LONG -> "ints";
            case QWORD, LONGLONG, POINTER_SIZED -> "longs";
            case FLOAT -> "floats";
            default ->
                throw new InputException(
                        struct.source().position(), struct.name() + " has an array of " + scalar + ": not in Java yet");
        };
    }

    private InputException unsupported(JavaField field) {
        String name = field.component().map(JavaValue::nativeName).orElse("?");
        return new InputException(
                struct.source().position(),
                struct.name() + "." + name + " points to what cannot stand behind the structure");
    }
}
