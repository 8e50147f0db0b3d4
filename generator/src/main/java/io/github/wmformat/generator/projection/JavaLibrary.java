package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Library;
import java.util.List;

/** A DLL with its functions as Java sees them. */
public record JavaLibrary(Library source, List<JavaMethod> functions) {
    public JavaLibrary {
        functions = List.copyOf(functions);
    }

    public String name() {
        return source.name();
    }
}
