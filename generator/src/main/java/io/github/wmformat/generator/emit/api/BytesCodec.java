package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaField;
import io.github.wmformat.generator.projection.JavaStruct;
import java.util.stream.Collectors;

/** Emits how a record is read from a row of bytes and written to one, where its structure can stand in such a row. */
final class BytesCodec {
    private final JavaStruct struct;
    private final FieldBytes fields;

    private BytesCodec(JavaStruct struct) {
        this.struct = struct;
        this.fields = new FieldBytes(struct);
    }

    static String members(JavaStruct struct) {
        BytesCodec codec = new BytesCodec(struct);
        if (struct.pointers()) {
            return codec.image();
        }
        String own = struct.flexible().isPresent() ? codec.open() : codec.flat();
        return struct.uses().none() ? own : own + codec.value();
    }

    private String flat() {
        return """
                    /**
                     * Reads the structure at the buffer's position, little endian, and moves past it.
                     *
                     * @throws BufferUnderflowException where fewer than SIZE bytes remain
                     */
                    public static %1$s read(ByteBuffer source) {
                        ByteBuffer at = StructBytes.take(source, SIZE);
                        return %2$s;
                    }

                    /**
                     * Writes the structure at the buffer's position, little endian, and moves past it.
                     *
                     * @throws BufferUnderflowException where the buffer has room for fewer than SIZE bytes
                     */
                    public void write(ByteBuffer target) {
                        ByteBuffer at = StructBytes.takeZeroed(target, SIZE);
                %3$s    }
                """.formatted(struct.name(), made(), writes());
    }

    private String open() {
        JavaField end = struct.flexible().orElseThrow();
        return """
                    /**
                     * Reads the structure with its open end at the buffer's position, little endian, and moves past it.
                     *
                     * @throws BufferUnderflowException where fewer bytes remain than it says to have
                     */
                    public static %1$s read(ByteBuffer source) {
                        ByteBuffer at = StructBytes.rest(source, %4$d);
                %5$s        %1$s read = %2$s;
                        StructBytes.take(source, read.size());
                        return read;
                    }

                    /** Bytes that the structure takes with its open end. */
                    public int size() {
                        return %4$d + %6$s;
                    }

                    /**
                     * Writes the structure with its open end at the buffer's position, little endian, and moves past it.
                     *
                     * @throws BufferUnderflowException where the buffer has room for fewer bytes than {@link #size()}
                     */
                    public void write(ByteBuffer target) {
                        ByteBuffer at = StructBytes.takeZeroed(target, size());
                %3$s    }
                """.formatted(
                        struct.name(), made(), writes(), end.offset(), bound(end.offset()), FieldBytes.extent(end));
    }

    /** A structure that says its size ends there. */
    private String bound(int least) {
        return struct.fields().stream()
                .filter(JavaField.Size.class::isInstance)
                .map(JavaField.Size.class::cast)
                .map(size -> "        at = StructBytes.part(at, 0, Math.max(%d, %s));\n"
                        .formatted(least, FieldBytes.getScalar(size.scalar(), size.offset())))
                .collect(Collectors.joining());
    }

    private String value() {
        String size = struct.flexible().isPresent() ? "size()" : "SIZE";
        return """

                    /**
                     * Reads the structure from a value that is it.
                     *
                     * @throws IllegalStateException where the value is not of type WMT_TYPE_BINARY
                     * @throws BufferUnderflowException where the value has too few bytes
                     */
                    public static %1$s of(AttributeValue value) {
                        return read(ByteBuffer.wrap(value.asBinary()));
                    }

                    /** The structure as a value of type WMT_TYPE_BINARY. */
                    public AttributeValue toValue() {
                        ByteBuffer bytes = ByteBuffer.allocate(%2$s);
                        write(bytes);
                        return AttributeValue.ofBinary(bytes.array());
                    }
                """.formatted(struct.name(), size);
    }

    private String image() {
        return """
                    /**
                     * Reads the structure from a value that is it, with what it points to behind it.
                     *
                     * @throws IllegalStateException where the value is not of type WMT_TYPE_BINARY
                     * @throws BufferUnderflowException where the value has too few bytes
                     */
                    public static %1$s of(AttributeValue value) {
                        ByteBuffer at = StructBytes.rest(ByteBuffer.wrap(value.asBinary()), SIZE);
                        return %2$s;
                    }

                    /** The structure as a value, with what it points to behind it. */
                    public AttributeValue toValue() {
                        StructImage image = new StructImage(SIZE);
                        ByteBuffer at = image.fields();
                %3$s        return image.value();
                    }
                """.formatted(struct.name(), made(), writes());
    }

    private String made() {
        return struct.fields().stream()
                .filter(field -> field.component().isPresent())
                .map(fields::read)
                .collect(
                        Collectors.joining(",\n                ", "new " + struct.name() + "(\n                ", ")"));
    }

    private String writes() {
        return struct.fields().stream()
                .map(fields::write)
                .filter(statement -> !statement.isEmpty())
                .map(statement -> "        " + statement + ";\n")
                .collect(Collectors.joining());
    }

    /** The bytes of one element of an array. */
    static String elementSize(Type element) {
        if (element instanceof Scalar scalar) {
            return String.valueOf(Math.max(1, scalar.size()));
        }
        if (element instanceof Type.StructRef ref) {
            return ref.name() + ".SIZE";
        }
        return element instanceof Type.GuidType ? "Guid.SIZE" : "4";
    }
}
