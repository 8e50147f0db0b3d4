package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Interface;
import java.util.List;

/** An interface with its own methods as Java sees them. */
public record JavaInterface(Interface source, List<JavaMethod> methods) {
    public JavaInterface {
        methods = List.copyOf(methods);
    }

    public String name() {
        return source.name();
    }
}
