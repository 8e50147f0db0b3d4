package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Struct;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A structure and the record that stands for it.
 *
 * @param size bytes that the structure takes, without what a flexible end adds
 * @param views an interface of the api package that the record implements; null for most
 * @param pointers whether it holds pointers that mean something, itself or in a structure within
 * @param uses where the structure travels as the bytes of another value
 */
public record JavaStruct(
        Struct source,
        int size,
        List<JavaField> fields,
        @Nullable String views,
        boolean pointers,
        Uses uses) {
    public JavaStruct {
        fields = List.copyOf(fields);
    }

    /**
     * What a structure is the bytes of.
     *
     * @param attributes the names of attributes whose value it is
     * @param statuses the members of the status enumeration that it goes with
     */
    public record Uses(List<String> attributes, List<String> statuses) {
        public Uses {
            attributes = List.copyOf(attributes);
            statuses = List.copyOf(statuses);
        }

        public boolean none() {
            return attributes.isEmpty() && statuses.isEmpty();
        }
    }

    public String name() {
        return source.name();
    }

    /** The record's components. */
    public List<JavaValue> components() {
        return fields.stream()
                .map(JavaField::component)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the structure holds no pointer and has no flexible end, so that its bytes alone are its value. */
    public boolean flat() {
        return !pointers && flexible().isEmpty();
    }

    /** Whether it can stand in a row of bytes: alone, or with what it points to behind it. */
    public boolean selfContained() {
        return !pointers || !uses.none();
    }

    /** The field that makes the structure longer than its size. */
    public Optional<JavaField> flexible() {
        return fields.stream()
                .filter(field -> field instanceof JavaField.Flexible || field instanceof JavaField.FlexibleText)
                .findFirst();
    }
}
