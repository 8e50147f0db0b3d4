package io.github.wmformat.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A COM interface.
 *
 * @param iid the identifier in lower case, without braces
 * @param base the interface it extends; null for IUnknown alone
 * @param methods its own methods, in the order of the vtable
 */
public record Interface(String name, String iid, @Nullable String base, List<Method> methods, Position position) {
    public Interface {
        methods = List.copyOf(methods);
    }
}
