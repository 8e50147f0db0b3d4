package io.github.wmformat.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure.
 *
 * @param packing the greatest alignment of a field in bytes ({@code pragma pack}); 8 where nothing is said
 */
public record Struct(String name, int packing, List<Field> fields, Position position) {
    public Struct {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param sizeIs the field of the same structure that counts this one's elements, or null
     */
    public record Field(String name, Type type, @Nullable String sizeIs) {}
}
