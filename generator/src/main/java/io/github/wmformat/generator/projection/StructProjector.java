package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Struct.Field;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Works out the roles of a structure's fields. */
final class StructProjector {
    private final Struct struct;
    private final Idioms idioms;
    private final Layouts layouts;

    StructProjector(Struct struct, Idioms idioms, Layouts layouts) {
        this.struct = struct;
        this.idioms = idioms;
        this.layouts = layouts;
    }

    JavaStruct project() {
        List<Integer> offsets = layouts.offsets(struct);
        List<JavaField> fields = new ArrayList<>();
        for (int i = 0; i < offsets.size(); i++) {
            fields.add(field(struct.fields().get(i), offsets.get(i)));
        }
        return new JavaStruct(struct, layouts.size(struct), fields, idioms.detail(struct.name(), "", "view-type"));
    }

    private JavaField field(Field field, int offset) {
        Type type = field.type();
        if (idioms.has(struct.name(), field.name(), "reserved")) {
            return new JavaField.Reserved(type, offset);
        }
        if (idioms.has(struct.name(), field.name(), "size")) {
            return new JavaField.Size((Scalar) type, offset);
        }
        if (idioms.has(struct.name(), field.name(), "taskmem")) {
            return new JavaField.TaskText(value(field, "String", true), offset);
        }
        if (type instanceof Type.Pointer pointer && field.sizeIs() != null) {
            return new JavaField.Counted(counted(field, pointer), pointer.target(), offset);
        }
        if (type instanceof Type.Array array) {
            return new JavaField.Fixed(
                    value(field, JavaTypes.ofArray(array.element()), false), array.element(), array.length(), offset);
        }
        for (Field other : struct.fields()) {
            if (field.name().equals(other.sizeIs()) && other.type() instanceof Type.Pointer pointer) {
                return new JavaField.Count(counted(other, pointer), (Scalar) type, offset);
            }
        }
        if (type instanceof Type.Pointer || type instanceof Type.Opaque) {
            throw new InputException(
                    struct.position(),
                    "it is not clear what " + struct.name() + "." + field.name()
                            + " points to: give it size_is, or a row in idioms.csv");
        }
        boolean nullable = type instanceof Type.Text || type instanceof Type.InterfaceRef;
        return new JavaField.Plain(value(field, JavaTypes.of(type), nullable), type, offset);
    }

    private JavaValue counted(Field field, Type.Pointer pointer) {
        return value(field, JavaTypes.ofArray(pointer.target()), false);
    }

    private JavaValue value(Field field, String type, boolean nullable) {
        String given = idioms.detail(struct.name(), field.name(), "name");
        return new JavaValue(given != null ? given : Naming.value(field.name()), type, nullable, field.name());
    }
}
