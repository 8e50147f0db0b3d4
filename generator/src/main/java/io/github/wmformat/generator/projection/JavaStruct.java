package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure and the record that stands for it.
 *
 * @param size bytes that the structure takes
 * @param views an interface of the api package that the record implements; null for most
 */
public record JavaStruct(
        Struct source,
        int size,
        List<JavaField> fields,
        @Nullable String views) {
    public JavaStruct {
        fields = List.copyOf(fields);
    }

    public String name() {
        return source.name();
    }

    /** The record's components. */
    public List<JavaValue> components() {
        List<JavaValue> components = new ArrayList<>();
        for (JavaField field : fields) {
            if (field instanceof JavaField.Plain plain) {
                components.add(plain.value());
            } else if (field instanceof JavaField.TaskText text) {
                components.add(text.value());
            } else if (field instanceof JavaField.Fixed fixed) {
                components.add(fixed.value());
            } else if (field instanceof JavaField.Counted counted) {
                components.add(counted.value());
            }
        }
        return components;
    }

    /** Whether the structure holds no pointer, so that its bytes alone are its value. */
    public boolean flat() {
        return fields.stream().allMatch(JavaStruct::flat);
    }

    private static boolean flat(JavaField field) {
        if (field instanceof JavaField.Plain plain) {
            return !(plain.type() instanceof Type.Text || plain.type() instanceof Type.InterfaceRef);
        }
        if (field instanceof JavaField.Reserved reserved) {
            return !(reserved.type() instanceof Type.Pointer);
        }
        return !(field instanceof JavaField.Counted || field instanceof JavaField.TaskText);
    }
}
