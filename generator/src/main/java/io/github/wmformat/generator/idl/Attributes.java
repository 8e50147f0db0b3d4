package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in square brackets before a declaration, an argument's words untouched. */
record Attributes(List<Attribute> all) {
    static final Attributes NONE = new Attributes(List.of());

    private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    record Attribute(String name, Tokens arguments, Position position) {}

    /** All bracketed lists at the cursor; there may be none, or several in a row. */
    static Attributes parse(Tokens in) {
        List<Attribute> found = new ArrayList<>();
        while (in.accept("[")) {
            while (!in.accept("]")) {
                found.add(attribute(in));
                if (!in.at("]")) {
                    in.expect(",", "between attributes");
                }
            }
        }
        return found.isEmpty() ? NONE : new Attributes(found);
    }

    private static Attribute attribute(Tokens in) {
        Token name = in.expectName("an attribute's name");
        Tokens arguments = in.at("(")
                ? in.inside()
                : new Tokens(List.of(new Token(Token.Kind.END, "", name.packing(), name.position())));
        return new Attribute(name.text(), arguments, name.position());
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<Attribute> find(String name) {
        return all.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** The uuid in lower case. */
    Optional<String> uuid() {
        return find("uuid").map(Attributes::checkedUuid);
    }

    private static String checkedUuid(Attribute attribute) {
        String text = attribute.arguments().joined();
        if (!text.matches(UUID)) {
            throw new InputException(
                    attribute.position(),
                    "a uuid is written uuid(xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx) in hexadecimal");
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
