package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Attributes.Attribute;
import io.github.wmformat.generator.input.InputException;

/**
 * What stands in {@code size_is(...)}: a name, a dereferenced name or a number. In {@code size_is(, *n)} the empty
 * first place is the pointer's own, so the second counts.
 *
 * @param name the name or number; for anything longer, the words as written, which are no name
 */
record SizeArgument(String name, boolean dereferenced, boolean isNumber) {
    static SizeArgument parse(Attribute attribute) {
        String text = attribute.arguments().joined();
        while (text.startsWith(",")) {
            text = text.substring(1);
        }
        int comma = text.indexOf(',');
        text = comma < 0 ? text : text.substring(0, comma);
        if (text.isEmpty()) {
            throw new InputException(attribute.position(), "size_is needs the name of what counts");
        }
        boolean dereferenced = text.startsWith("*");
        return new SizeArgument(dereferenced ? text.substring(1) : text, dereferenced, text.matches("\\d+"));
    }

    String shown() {
        return (dereferenced ? "*" : "") + name;
    }
}
