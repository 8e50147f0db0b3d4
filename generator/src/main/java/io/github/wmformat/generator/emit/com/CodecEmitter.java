package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaField;
import io.github.wmformat.generator.projection.JavaStruct;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Emits how a structure with pointers is read from native memory and written to it. */
final class CodecEmitter {
    private final Structs structs;

    CodecEmitter(Structs structs) {
        this.structs = structs;
    }

    GeneratedFile emit(JavaStruct struct) {
        String name = struct.name();
        String body = """
                /** {@link %1$s} in native memory. */
                final class %1$sCodec {
                    private static final int SIZE = %3$d;

                    private %1$sCodec() {}

                    static %1$s read(long at) {
                        return new %1$s(
                                %2$s);
                    }

                    /** Writes the structure; what it points to goes into scratch memory. */
                    static void write(long at, %1$s value, Scratch scratch) {
                        Memory.clear(at, SIZE);
                %4$s    }

                    /** Writes the structure for a caller who frees what it points to with CoTaskMemFree. */
                    static void writeOut(long at, %1$s value) {
                        Memory.clear(at, SIZE);
                %5$s    }
                %6$s}
                """.formatted(
                        name,
                        String.join(",\n                ", reads(struct)),
                        struct.size(),
                        statements(struct, this::write),
                        statements(struct, this::writeOut),
                        trailing(struct));
        return ComSource.file(name + "Codec", struct.source().position().file(), body);
    }

    private static String at(JavaField field) {
        return field.offset() == 0 ? "at" : "at + " + field.offset();
    }

    private static String statements(JavaStruct struct, Function<JavaField, String> statement) {
        return struct.fields().stream()
                .map(statement)
                .filter(text -> !text.isEmpty())
                .map(text -> "        " + text + ";\n")
                .collect(Collectors.joining());
    }

    private List<String> reads(JavaStruct struct) {
        List<String> reads = new ArrayList<>();
        for (JavaField field : struct.fields()) {
            String at = at(field);
            if (field instanceof JavaField.Plain plain) {
                reads.add(read(plain.type(), at));
            } else if (field instanceof JavaField.TaskText) {
                reads.add("TaskMemory.take(Memory.getLong(" + at + "))");
            } else if (field instanceof JavaField.Counted counted) {
                reads.add(Arrays.decode(counted.element(), "Memory.getLong(" + at + ")", count(struct, counted)));
            } else if (field instanceof JavaField.Fixed fixed) {
                reads.add(Arrays.decode(fixed.element(), at, String.valueOf(fixed.length())));
            }
        }
        return reads;
    }

    private static String count(JavaStruct struct, JavaField.Counted counted) {
        return struct.fields().stream()
                .filter(field ->
                        field instanceof JavaField.Count count && count.array().equals(counted.value()))
                .map(field -> Values.readLength(((JavaField.Count) field).scalar(), at(field)))
                .findFirst()
                .orElseThrow();
    }

    private String read(Type type, String at) {
        if (type instanceof Scalar scalar) {
            return Values.read(scalar, at);
        }
        if (type instanceof Type.EnumRef ref) {
            return ref.name() + ".of(Memory.getInt(" + at + "))";
        }
        if (type instanceof Type.GuidType) {
            return "Memory.getGuid(" + at + ")";
        }
        if (type instanceof Type.StructRef ref) {
            return structs.read(ref.name(), at);
        }
        return "Memory.getTextOrNull(Memory.getLong(" + at + "))";
    }

    private String write(JavaField field) {
        if (field instanceof JavaField.Plain plain && plain.type() instanceof Type.Text) {
            return "Memory.putLong(" + at(field) + ", scratch.text(value."
                    + plain.value().name() + "()))";
        }
        if (field instanceof JavaField.Counted counted) {
            return "Memory.putLong(" + at(field) + ", Elements."
                    + (counted.element() instanceof Type.StructRef ? "structs" : "bytes") + "(scratch, value."
                    + counted.value().name() + "()))";
        }
        if (field instanceof JavaField.TaskText text) {
            return "Memory.putLong(" + at(field) + ", TaskMemory.text(value."
                    + text.value().name() + "()))";
        }
        return writeFlat(field);
    }

    private String writeOut(JavaField field) {
        if (field instanceof JavaField.Plain plain && plain.type() instanceof Type.Text) {
            return "Memory.putLong(" + at(field) + ", TaskMemory.text(value."
                    + plain.value().name() + "()))";
        }
        if (field instanceof JavaField.Counted) {
            return "";
        }
        return field instanceof JavaField.TaskText ? write(field) : writeFlat(field);
    }

    private String writeFlat(JavaField field) {
        String at = at(field);
        if (field instanceof JavaField.Size size) {
            return Values.write(size.scalar(), at, "SIZE");
        }
        if (field instanceof JavaField.Count count) {
            return Values.write(
                    count.scalar(),
                    at,
                    "value."
                            + Arrays.size(count.array())
                                    .replaceFirst(
                                            "^" + count.array().name(),
                                            count.array().name() + "()"));
        }
        if (field instanceof JavaField.Fixed fixed) {
            return Arrays.put(fixed.element(), at, "value." + fixed.value().name() + "()");
        }
        if (!(field instanceof JavaField.Plain plain)) {
            return "";
        }
        String value = "value." + plain.value().name() + "()";
        if (plain.type() instanceof Scalar scalar) {
            return Values.write(scalar, at, value);
        }
        if (plain.type() instanceof Type.EnumRef) {
            return "Memory.putInt(" + at + ", " + value + ".value())";
        }
        if (plain.type() instanceof Type.GuidType) {
            return "Memory.putGuid(" + at + ", " + value + ")";
        }
        return plain.type() instanceof Type.StructRef ref ? structs.write(ref.name(), at, value) : "";
    }

    /** The form in which the bytes that the structure points to follow it. */
    private String trailing(JavaStruct struct) {
        List<JavaField.Counted> counted = struct.fields().stream()
                .filter(JavaField.Counted.class::isInstance)
                .map(JavaField.Counted.class::cast)
                .toList();
        if (counted.size() != 1 || !Arrays.isBytes(counted.get(0).element())) {
            return "";
        }
        String bytes = "value." + counted.get(0).value().name() + "()";
        return """

                    /** Bytes that the structure takes with what it points to behind it. */
                    static int trailingSize(%1$s value) {
                        return %2$d + %3$s.length;
                    }

                    /** Writes the structure with what it points to behind it. */
                    static void writeTrailing(long at, %1$s value) {
                        writeOut(at, value);
                        Memory.putLong(%4$s, at + %2$d);
                        Memory.putBytes(at + %2$d, %3$s);
                    }
                """.formatted(struct.name(), struct.size(), bytes, at(counted.get(0)));
    }
}
