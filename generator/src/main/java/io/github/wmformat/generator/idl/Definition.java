package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Syntax.Declaration;
import io.github.wmformat.generator.idl.Syntax.EnumMember;
import io.github.wmformat.generator.idl.Syntax.Field;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A structure, union or enumeration with its body. The name it goes by is known only when its declarators have been
 * read: {@code typedef struct _WMMediaType {...} WM_MEDIA_TYPE}.
 *
 * @param tag the name behind the keyword, or null
 * @param parts the fields of a structure or union, before they are named
 */
record Definition(
        Kind kind, @Nullable String tag, int packing, List<Part> parts, List<EnumMember> members, Position position)
        implements Specifier {
    enum Kind {
        STRUCT,
        UNION,
        ENUM
    }

    /** Fields that share a specifier: {@code WORD a, b;}. */
    record Part(Attributes attributes, Specifier specifier, List<Declarator> declarators) {}

    /** Hands out the declaration under the given name, those of inner definitions first. */
    TypeName.Named declare(String name, Consumer<Declaration> sink) {
        sink.accept(declaration(name, sink));
        if (tag != null && !tag.equals(name)) {
            sink.accept(new Syntax.Alias(tag, new TypeName.Named(name, position), position));
        }
        return new TypeName.Named(name, position);
    }

    private Declaration declaration(String name, Consumer<Declaration> sink) {
        return switch (kind) {
            case ENUM -> new Syntax.Enumeration(name, members, position);
            case STRUCT -> new Syntax.Structure(name, packing, fields(name, sink), position);
            case UNION -> new Syntax.Union(name, packing, fields(name, sink), position);
        };
    }

    private List<Field> fields(String owner, Consumer<Declaration> sink) {
        List<Field> fields = new ArrayList<>();
        for (Part part : parts) {
            TypeName type = type(part, owner, sink);
            for (Declarator declarator : part.declarators()) {
                fields.add(new Field(declarator.name(), declarator.of(type), part.attributes(), declarator.position()));
            }
        }
        return fields;
    }

    private static TypeName type(Part part, String owner, Consumer<Declaration> sink) {
        if (part.specifier() instanceof Definition inner) {
            String name = inner.tag() != null
                    ? inner.tag()
                    : owner + "_" + part.declarators().get(0).name();
            return inner.declare(name, sink);
        }
        return (TypeName.Named) part.specifier();
    }
}
