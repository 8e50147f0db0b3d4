package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.model.EnumType;
import io.github.wmformat.generator.projection.JavaStruct;
import io.github.wmformat.generator.projection.Projection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits which structure is the value of which attribute, and which goes with which status. */
final class StructuresEmitter {
    private final Projection projection;
    private final Structs structs;

    StructuresEmitter(Projection projection, Structs structs) {
        this.projection = projection;
        this.structs = structs;
    }

    GeneratedFile emit() {
        List<JavaStruct> used = projection.structs().stream()
                .filter(struct -> !struct.uses().none())
                .toList();
        String body = """
                /** The structures that are the values of attributes or go with statuses. */
                final class Structures {
                    private Structures() {}

                    /** The structure with pointers that is the value of the named attribute; null for most. */
                    static Attributes.@Nullable Structure ofAttribute(String name) {
                        return switch (name) {
                %s            default -> null;
                        };
                    }

                    /** The structure that goes with a status; null for most. */
                    static Attributes.@Nullable Structure ofStatus(int status) {
                        return switch (status) {
                %s            default -> null;
                        };
                    }
                }
                """.formatted(
                        used.stream()
                                .filter(JavaStruct::pointers)
                                .flatMap(struct -> struct.uses().attributes().stream()
                                        .map(name -> choice('"' + name + '"', struct)))
                                .collect(Collectors.joining()),
                        used.stream()
                                .flatMap(struct -> struct.uses().statuses().stream()
                                        .flatMap(this::value)
                                        .map(value -> choice(value, struct)))
                                .collect(Collectors.joining()));
        return ComSource.file("Structures", "idioms.csv", body);
    }

    private String choice(String label, JavaStruct struct) {
        return "            case %s -> new Attributes.Structure(%d, at -> %s.toValue());\n"
                .formatted(label, struct.size(), structs.read(struct.name(), "at", ""));
    }

    /** The number of an enumeration's member. */
    private Stream<String> value(String member) {
        return projection.api().enums().values().stream()
                .flatMap(type -> type.members().stream())
                .filter(known -> known.name().equals(member))
                .map(EnumType.Member::value)
                .map(String::valueOf)
                .limit(1);
    }
}
