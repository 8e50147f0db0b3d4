package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file declares, as written. */
final class Syntax {
    private Syntax() {}

    sealed interface Declaration {
        String name();

        Position position();
    }

    record Interface(
            String name,
            TypeName.@Nullable Named base,
            Attributes attributes,
            List<Function> methods,
            Position position)
            implements Declaration {}

    record Enumeration(String name, List<EnumMember> members, Position position) implements Declaration {}

    /** {@code value} is null where the member has none of its own. */
    record EnumMember(String name, @Nullable Expression value, Position position) {}

    record Structure(String name, int packing, List<Field> fields, Position position) implements Declaration {}

    record Union(String name, int packing, List<Field> arms, Position position) implements Declaration {}

    record Field(String name, TypeName type, Attributes attributes, Position position) {}

    record Alias(String name, TypeName type, Position position) implements Declaration {}

    /** Of {@code number} and {@code text} exactly one is there. */
    record Constant(
            String name,
            TypeName type,
            @Nullable Expression number,
            @Nullable String text,
            Position position) implements Declaration {}

    record Module(String name, String dll, List<Function> functions, Position position) implements Declaration {}

    record Function(String name, TypeName returns, List<Parameter> parameters, Attributes attributes, Position position)
            implements Declaration {}

    record Parameter(String name, TypeName type, Attributes attributes, Position position) {}
}
