package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaField;
import io.github.wmformat.generator.projection.JavaStruct;
import io.github.wmformat.generator.projection.JavaValue;
import io.github.wmformat.generator.projection.Naming;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Emits how a structure with pointers is read from native memory and written to it. */
final class CodecEmitter {
    private final Structs structs;
    private final Arrays arrays;

    CodecEmitter(Structs structs) {
        this.structs = structs;
        this.arrays = new Arrays(structs);
    }

    GeneratedFile emit(JavaStruct struct) {
        String name = struct.name();
        boolean references = structs.references(name);
        String body = """
                /** {@link %1$s} in native memory. */
                final class %1$sCodec {
                    private static final int SIZE = %2$d;

                    private %1$sCodec() {}

                    static %1$s read(long at%3$s) {
                        return new %1$s(
                                %4$s);
                    }

                    /** Writes the structure; what it points to goes into the room. */
                    static void write(long at, %1$s value, Room room%5$s) {
                        Memory.clear(at, SIZE);
                %6$s    }
                %7$s}
                """.formatted(
                        name,
                        struct.size(),
                        references ? ", Lent lent" : "",
                        struct.fields().stream()
                                .filter(field -> field.component().isPresent())
                                .map(field -> read(struct, field))
                                .collect(Collectors.joining(",\n                ")),
                        references ? ", Passed passed" : "",
                        statements(struct, this::write),
                        references ? "" : trailing(struct));
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

    private String read(JavaStruct struct, JavaField field) {
        String at = at(field);
        if (field instanceof JavaField.TaskText) {
            return "TaskMemory.take(Memory.getLong(" + at + "))";
        }
        if (field instanceof JavaField.Counted counted) {
            return arrays.decode(counted.element(), "Memory.getLong(" + at + ")", count(struct, counted), "lent");
        }
        if (field instanceof JavaField.Fixed fixed) {
            return arrays.decode(fixed.element(), at, String.valueOf(fixed.length()), "lent");
        }
        if (field instanceof JavaField.FixedText text) {
            return "Memory.getText(" + at + ", " + text.length() + ")";
        }
        return read(((JavaField.Plain) field).type(), at);
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
            return structs.read(ref.name(), at, "lent");
        }
        if (type instanceof Type.InterfaceRef ref) {
            return "lent.object(Memory.getLong(" + at + "), Types." + Naming.method(ref.name()) + ")";
        }
        return "Memory.getTextOrNull(Memory.getLong(" + at + "))";
    }

    private String write(JavaField field) {
        String at = at(field);
        if (field instanceof JavaField.Size size) {
            return Values.write(size.scalar(), at, "SIZE");
        }
        if (field instanceof JavaField.Count count) {
            String size = Arrays.size(accessor(count.array()), count.array().type());
            return Values.write(count.scalar(), at, Values.length(count.scalar(), size));
        }
        if (field instanceof JavaField.TextBytes bytes) {
            String text = accessor(bytes.text());
            String size = text + " == null ? 0 : 2 * " + text + ".length() + 2";
            return Values.write(
                    bytes.scalar(),
                    at,
                    Values.narrow(bytes.scalar(), size, bytes.text().name()));
        }
        return field instanceof JavaField.Component component ? write(component, at) : "";
    }

    private static String accessor(JavaValue value) {
        return "value." + value.name() + "()";
    }

    private String write(JavaField.Component field, String at) {
        String value = accessor(field.value());
        if (field instanceof JavaField.TaskText) {
            return "Memory.putLong(" + at + ", TaskMemory.ROOM.text(" + value + "))";
        }
        if (field instanceof JavaField.Counted counted) {
            return "Memory.putLong(" + at + ", " + arrays.encode(counted.element(), value, "room", "passed") + ")";
        }
        if (field instanceof JavaField.Fixed fixed) {
            return arrays.put(fixed.element(), at, value);
        }
        if (field instanceof JavaField.FixedText) {
            return "Memory.putText(" + at + ", " + value + ")";
        }
        return write(((JavaField.Plain) field).type(), at, value, field.value().name());
    }

    private String write(Type type, String at, String value, String name) {
        if (type instanceof Scalar scalar) {
            return Values.write(scalar, at, Values.narrow(scalar, value, name));
        }
        if (type instanceof Type.EnumRef) {
            return "Memory.putInt(" + at + ", " + value + ".value())";
        }
        if (type instanceof Type.GuidType) {
            return "Memory.putGuid(" + at + ", " + value + ")";
        }
        if (type instanceof Type.StructRef ref) {
            return structs.write(ref.name(), at, value, "room", "passed");
        }
        String pointer = type instanceof Type.InterfaceRef ref
                ? "passed.pointer(" + value + ", Types." + Naming.method(ref.name()) + ")"
                : "room.text(" + value + ")";
        return "Memory.putLong(" + at + ", " + pointer + ")";
    }

    /** The form in which what the structure points to follows it. */
    private String trailing(JavaStruct struct) {
        return """

                    /** Where what the structure points to ends, if it starts at the given byte; in the order of writing. */
                    static int end(%1$s value, int start) {
                        int end = start;
                %2$s        return end;
                    }

                    /** Bytes that the structure takes with what it points to behind it. */
                    static int trailingSize(%1$s value) {
                        return end(value, SIZE);
                    }

                    /** Writes the structure with what it points to behind it. */
                    static void writeTrailing(long at, %1$s value) {
                        write(at, value, new Tail(at, SIZE));
                    }
                """.formatted(struct.name(), statements(struct, this::end));
    }

    private String end(JavaField field) {
        if (field instanceof JavaField.Plain plain && plain.type() instanceof Type.Text) {
            return "end = Tail.end(end, " + accessor(plain.value()) + ")";
        }
        if (field instanceof JavaField.Plain plain && isCoded(plain.type())) {
            return "end = " + coded(plain.type()) + "Codec.end(" + accessor(plain.value()) + ", end)";
        }
        if (!(field instanceof JavaField.Counted counted)) {
            return "";
        }
        String array = accessor(counted.value());
        String own = "end = Tail.end(end, (long) "
                + Arrays.size(array, counted.value().type()) + " * " + arrays.elementSize(counted.element()) + ")";
        return isCoded(counted.element())
                ? own
                        + ";\n        for (%1$s element : %2$s) {\n            end = %1$sCodec.end(element, end);\n        }"
                                .formatted(coded(counted.element()), array)
                : own;
    }

    private boolean isCoded(Type type) {
        return type instanceof Type.StructRef ref && !structs.named(ref.name()).flat();
    }

    private static String coded(Type type) {
        return ((Type.StructRef) type).name();
    }
}
