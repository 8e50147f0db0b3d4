package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Definition.Kind;
import io.github.wmformat.generator.idl.Syntax.EnumMember;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in braces behind {@code struct}, {@code union} and {@code enum}. */
final class BodyParser {
    private static final int MOST_FIELDS = 4096;

    private final Tokens in;
    private final TypeParser types;

    BodyParser(Tokens in, TypeParser types) {
        this.in = in;
        this.types = types;
    }

    /** A definition, or the mere mention of a tag. */
    Specifier tagged() {
        Token keyword = in.next();
        Attributes.parse(in);
        String tag = in.peek().isName() && !in.at("switch") ? in.next().text() : null;
        if (in.accept("switch")) {
            return encapsulated(tag, keyword);
        }
        if (tag != null && !in.at("{")) {
            return new TypeName.Named(tag, keyword.position());
        }
        in.expect("{", "behind '" + keyword.text() + "'");
        return switch (keyword.text()) {
            case "enum" -> definition(Kind.ENUM, tag, keyword, List.of(), members());
            case "union" -> definition(Kind.UNION, tag, keyword, parts(), List.of());
            default -> definition(Kind.STRUCT, tag, keyword, parts(), List.of());
        };
    }

    private static Definition definition(
            Kind kind, @Nullable String tag, Token at, List<Definition.Part> parts, List<EnumMember> members) {
        return new Definition(kind, tag, at.packing(), parts, members, at.position());
    }

    /** {@code union switch (type name) arms { ... }}: in C a structure of the discriminant and a union. */
    private Definition encapsulated(@Nullable String tag, Token keyword) {
        in.expect("(", "behind 'switch'");
        Specifier type = types.typeName();
        Declarator discriminant = types.declarator("the discriminant's name");
        in.expect(")", "behind the discriminant");
        Token arms = in.peek();
        String name = arms.isName() ? in.next().text() : "tagged_union";
        in.expect("{", "behind 'switch'");
        Definition union = definition(Kind.UNION, null, keyword, parts(), List.of());
        Declarator member = new Declarator(name, 0, List.of(), false, arms.position());
        List<Definition.Part> both = List.of(
                new Definition.Part(Attributes.NONE, type, List.of(discriminant)),
                new Definition.Part(Attributes.NONE, union, List.of(member)));
        return definition(Kind.STRUCT, tag, keyword, both, List.of());
    }

    private List<EnumMember> members() {
        List<EnumMember> members = new ArrayList<>();
        while (!in.accept("}")) {
            Attributes.parse(in);
            Token name = in.expectName("an enumeration member");
            Expression value = in.accept("=") ? ExpressionParser.parse(in) : null;
            members.add(new EnumMember(name.text(), value, name.position()));
            if (!in.at("}")) {
                in.expect(",", "between enumeration members");
            }
        }
        return members;
    }

    private List<Definition.Part> parts() {
        List<Definition.Part> parts = new ArrayList<>();
        while (!in.accept("}")) {
            skipLabels();
            if (parts.size() == MOST_FIELDS) {
                throw in.fail("a structure has at most " + MOST_FIELDS + " fields");
            }
            if (!in.accept(";") && !in.at("}")) {
                parts.add(part(parts.size()));
            }
        }
        return parts;
    }

    /** {@code case 1:} and {@code default:} of a union. */
    private void skipLabels() {
        while (in.at("case") || in.at("default")) {
            while (!in.atEnd() && !in.at(":")) {
                in.next();
            }
            in.expect(":", "behind the label");
        }
    }

    private Definition.Part part(int index) {
        Attributes attributes = Attributes.parse(in);
        if (in.accept(";")) {
            return new Definition.Part(attributes, new TypeName.Named("void", in.position()), List.of());
        }
        Position at = in.position();
        Specifier specifier = types.specifier();
        if (specifier instanceof Definition && in.at(";")) {
            in.next();
            return new Definition.Part(attributes, specifier, List.of(unnamed(index, at)));
        }
        Definition.Part part = new Definition.Part(attributes, specifier, List.of(types.declarator("a field's name")));
        return rest(part);
    }

    private static Declarator unnamed(int index, Position at) {
        return new Declarator("unnamed" + index, 0, List.of(), false, at);
    }

    private Definition.Part rest(Definition.Part first) {
        List<Declarator> declarators = new ArrayList<>(first.declarators());
        while (in.accept(",")) {
            declarators.add(types.declarator("a field's name"));
        }
        if (in.at(":")) {
            throw in.fail("bit fields are not supported");
        }
        in.expect(";", "behind the field");
        return new Definition.Part(first.attributes(), first.specifier(), declarators);
    }
}
