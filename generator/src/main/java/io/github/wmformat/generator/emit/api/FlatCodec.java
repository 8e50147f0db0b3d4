package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaField;
import io.github.wmformat.generator.projection.JavaStruct;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Emits how a structure without pointers is read from its bytes and written to them. */
final class FlatCodec {
    private final JavaStruct struct;

    private FlatCodec(JavaStruct struct) {
        this.struct = struct;
    }

    static String members(JavaStruct struct) {
        FlatCodec codec = new FlatCodec(struct);
        return """
                    /**
                     * Reads the structure at the buffer's position, little endian, and moves past it.
                     *
                     * @throws BufferUnderflowException where fewer than SIZE bytes remain
                     */
                    public static %s read(ByteBuffer source) {
                        ByteBuffer at = bytes(source);
                %s        return new %s(
                                %s);
                    }

                    /**
                     * Writes the structure at the buffer's position, little endian, and moves past it.
                     *
                     * @throws BufferUnderflowException where the buffer has room for fewer than SIZE bytes
                     */
                    public void write(ByteBuffer target) {
                        ByteBuffer at = bytes(target);
                        at.put(0, new byte[SIZE]);
                %s    }

                    private static ByteBuffer bytes(ByteBuffer buffer) {
                        if (buffer.remaining() < SIZE) {
                            throw new BufferUnderflowException();
                        }
                        ByteBuffer bytes = buffer.slice(buffer.position(), SIZE).order(ByteOrder.LITTLE_ENDIAN);
                        buffer.position(buffer.position() + SIZE);
                        return bytes;
                    }
                """.formatted(
                        struct.name(),
                        codec.arrays(),
                        struct.name(),
                        String.join(",\n                ", codec.reads()),
                        codec.writes());
    }

    private List<String> reads() {
        List<String> reads = new ArrayList<>();
        for (JavaField field : struct.fields()) {
            if (field instanceof JavaField.Plain plain) {
                reads.add(get(plain.type(), plain.offset()));
            } else if (field instanceof JavaField.Fixed fixed) {
                reads.add(fixed.value().name());
            }
        }
        return reads;
    }

    private String get(Type type, int offset) {
        if (type instanceof Scalar scalar) {
            return getScalar(scalar, offset);
        }
        if (type instanceof Type.EnumRef ref) {
            return ref.name() + ".of(at.getInt(" + offset + "))";
        }
        return (type instanceof Type.GuidType ? "Guid" : ((Type.StructRef) type).name())
                + ".read(at.duplicate().position(" + offset + "))";
    }

    private static String getScalar(Scalar scalar, int offset) {
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

    private String arrays() {
        return struct.fields().stream()
                .filter(JavaField.Fixed.class::isInstance)
                .map(field -> arrayRead((JavaField.Fixed) field))
                .collect(Collectors.joining());
    }

    private String arrayRead(JavaField.Fixed field) {
        JavaValue value = field.value();
        if (!(field.element() instanceof Scalar scalar)) {
            throw new InputException(
                    struct.source().position(),
                    "an array of structures (" + value.nativeName() + ") inside a structure has no Java form yet");
        }
        String element = getScalar(scalar, field.offset())
                .replaceFirst("\\(" + field.offset() + "\\)", "(" + index(field, scalar) + ")");
        return """
                        %s %s = new %s[%d];
                        for (int i = 0; i < %d; i++) {
                            %s[i] = %s%s;
                        }
                """.formatted(
                        value.type(),
                        value.name(),
                        value.type().substring(0, value.type().length() - 2),
                        field.length(),
                        field.length(),
                        value.name(),
                        scalar == Scalar.BYTE ? "(byte) " : "",
                        scalar == Scalar.BYTE ? "at.get(" + index(field, scalar) + ")" : element);
    }

    private static String index(JavaField.Fixed field, Scalar scalar) {
        return field.offset() + " + i * " + scalar.size();
    }

    private String writes() {
        return struct.fields().stream().map(this::write).collect(Collectors.joining());
    }

    private String write(JavaField field) {
        if (field instanceof JavaField.Size size) {
            return "        " + putScalar(size.scalar(), String.valueOf(size.offset()), "SIZE") + ";\n";
        }
        if (field instanceof JavaField.Plain plain) {
            return "        "
                    + put(plain.type(), plain.offset(), "this." + plain.value().name()) + ";\n";
        }
        if (field instanceof JavaField.Fixed fixed && fixed.element() instanceof Scalar scalar) {
            String name = "this." + fixed.value().name();
            return "        for (int i = 0; i < Math.min(" + fixed.length() + ", " + name + ".length); i++) {\n"
                    + "            " + putScalar(scalar, index(fixed, scalar), name + "[i]") + ";\n        }\n";
        }
        return "";
    }

    private String put(Type type, int offset, String value) {
        if (type instanceof Scalar scalar) {
            return putScalar(scalar, String.valueOf(offset), value);
        }
        if (type instanceof Type.EnumRef) {
            return "at.putInt(" + offset + ", " + value + ".value())";
        }
        return value + ".write(at.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(" + offset + "))";
    }

    private static String putScalar(Scalar scalar, String offset, String value) {
        return switch (scalar) {
            case BYTE -> "at.put(" + offset + ", (byte) " + value + ")";
            case WORD, WCHAR, SHORT -> "at.putShort(" + offset + ", (short) " + value + ")";
            case BOOL -> "at.putInt(" + offset + ", " + value + " ? 1 : 0)";
            case HRESULT -> "at.putInt(" + offset + ", " + value + ".value())";
            case DWORD, LONG -> "at.putInt(" + offset + ", " + value + ")";
            case FLOAT -> "at.putFloat(" + offset + ", " + value + ")";
            case DOUBLE -> "at.putDouble(" + offset + ", " + value + ")";
            case QWORD, LONGLONG, POINTER_SIZED -> "at.putLong(" + offset + ", " + value + ")";
            case VOID -> throw new IllegalArgumentException("a field cannot be void");
        };
    }
}
