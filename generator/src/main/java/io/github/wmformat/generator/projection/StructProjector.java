package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Struct.Field;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaStruct.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the roles of a structure's fields. */
final class StructProjector {
    private final Struct struct;
    private final Idioms idioms;
    private final Layouts layouts;
    private final Pointers pointers;

    StructProjector(Struct struct, Idioms idioms, Layouts layouts, Pointers pointers) {
        this.struct = struct;
        this.idioms = idioms;
        this.layouts = layouts;
        this.pointers = pointers;
    }

    JavaStruct project() {
        List<Integer> offsets = layouts.offsets(struct);
        List<JavaField> fields = new ArrayList<>();
        for (int i = 0; i < offsets.size(); i++) {
            Field field = struct.fields().get(i);
            boolean last = i == offsets.size() - 1;
            fields.add(last ? lastField(field, offsets.get(i)) : field(field, offsets.get(i)));
        }
        tail().ifPresent(fields::add);
        return new JavaStruct(
                struct,
                layouts.size(struct),
                fields,
                idioms.detail(struct.name(), "", "view-type"),
                pointers.in(struct),
                new Uses(names("value"), names("status")));
    }

    private List<String> names(String idiom) {
        String detail = idioms.detail(struct.name(), "", idiom);
        return detail == null ? List.of() : List.of(detail.split("\\|", -1));
    }

    private JavaField field(Field field, int offset) {
        if (has(field, "reserved")) {
            return new JavaField.Reserved(field.type(), offset);
        }
        if (field.type() instanceof Scalar scalar) {
            return scalar(field, scalar, offset);
        }
        if (has(field, "taskmem")) {
            return new JavaField.TaskText(value(field, "String", true), offset);
        }
        if (has(field, "opaque")) {
            return new JavaField.Plain(value(field, "long", false), Scalar.POINTER_SIZED, offset);
        }
        if (field.type() instanceof Type.Pointer pointer && field.sizeIs() != null) {
            return new JavaField.Counted(array(field, pointer.target()), pointer.target(), offset);
        }
        if (field.type() instanceof Type.Array array) {
            return array.element() == Scalar.WCHAR
                    ? new JavaField.FixedText(value(field, "String", false), array.length(), offset)
                    : new JavaField.Fixed(array(field, array.element()), array.element(), array.length(), offset);
        }
        return plain(field, offset);
    }

    private JavaField scalar(Field field, Scalar scalar, int offset) {
        if (has(field, "size")) {
            return new JavaField.Size(scalar, offset);
        }
        String text = idioms.detail(struct.name(), field.name(), "textBytes");
        if (text != null) {
            return new JavaField.TextBytes(value(named(field, text), "String", true), scalar, offset);
        }
        if (has(field, "tail")) {
            return new JavaField.Count(tailValue(field), scalar, offset);
        }
        return counted(field).isPresent()
                ? new JavaField.Count(counted(field).get(), scalar, offset)
                : plain(field, offset);
    }

    /** The array whose elements or bytes a number counts. */
    private Optional<JavaValue> counted(Field count) {
        for (Field other : struct.fields()) {
            if (count.name().equals(idioms.detail(struct.name(), other.name(), "bytes"))) {
                return Optional.of(array(other, Scalar.BYTE));
            }
            if (!count.name().equals(other.sizeIs())) {
                continue;
            }
            if (other.type() instanceof Type.Pointer pointer) {
                return Optional.of(array(other, pointer.target()));
            }
            if (other.type() instanceof Type.Array array && isLast(other)) {
                return Optional.of(array(other, array.element()));
            }
        }
        return Optional.empty();
    }

    /** An array at the structure's end may go on behind it. */
    private JavaField lastField(Field field, int offset) {
        if (!(field.type() instanceof Type.Array array)) {
            return field(field, offset);
        }
        if (has(field, "bytes")) {
            return new JavaField.Flexible(array(field, Scalar.BYTE), Scalar.BYTE, offset);
        }
        if (field.sizeIs() != null) {
            return new JavaField.Flexible(array(field, array.element()), array.element(), offset);
        }
        return array.element() == Scalar.WCHAR && array.length() == 1
                ? new JavaField.FlexibleText(value(field, "String", false), offset)
                : field(field, offset);
    }

    /** Bytes behind the structure that no field stands for. */
    private Optional<JavaField> tail() {
        return struct.fields().stream()
                .filter(field -> has(field, "tail"))
                .findFirst()
                .map(field -> new JavaField.Flexible(tailValue(field), Scalar.BYTE, layouts.size(struct)));
    }

    private JavaValue tailValue(Field count) {
        String name = idioms.detail(struct.name(), count.name(), "tail");
        return new JavaValue(name == null ? count.name() : name, "byte[]", false, count.name());
    }

    private JavaField plain(Field field, int offset) {
        Type type = field.type();
        if (type instanceof Type.Pointer || type instanceof Type.Bstr || type instanceof Type.ForeignRef) {
            throw new InputException(
                    struct.position(),
                    "it is not clear what " + struct.name() + "." + field.name()
                            + " points to: give it size_is, or a row in idioms.csv");
        }
        boolean nullable = type instanceof Type.Text || type instanceof Type.InterfaceRef;
        return new JavaField.Plain(value(field, JavaTypes.of(type), nullable), type, offset);
    }

    private boolean has(Field field, String idiom) {
        return idioms.has(struct.name(), field.name(), idiom);
    }

    private boolean isLast(Field field) {
        return field.equals(struct.fields().get(struct.fields().size() - 1));
    }

    private Field named(Field from, String name) {
        return struct.fields().stream()
                .filter(field -> field.name().equals(name) && field.type() instanceof Type.Text)
                .findFirst()
                .orElseThrow(() -> new InputException(
                        struct.position(),
                        struct.name() + "." + from.name() + " counts the bytes of no text: " + name));
    }

    private JavaValue array(Field field, Type element) {
        return value(field, JavaTypes.ofArray(element), false);
    }

    private JavaValue value(Field field, String type, boolean nullable) {
        String given = idioms.detail(struct.name(), field.name(), "name");
        return new JavaValue(given != null ? given : Naming.value(field.name()), type, nullable, field.name());
    }
}
