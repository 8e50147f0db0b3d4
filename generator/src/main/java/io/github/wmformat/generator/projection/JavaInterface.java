package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Interface;
import java.util.List;

/**
 * An interface with its own methods as Java sees them.
 *
 * @param forPrograms whether programs implement it: a callback, of which one class may implement several
 */
public record JavaInterface(Interface source, List<JavaMethod> methods, boolean forPrograms) {
    public JavaInterface {
        methods = List.copyOf(methods);
    }

    public String name() {
        return source.name();
    }
}
