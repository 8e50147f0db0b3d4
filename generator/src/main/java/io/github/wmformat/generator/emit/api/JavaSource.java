package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** A source file of the api package: the header and the imports that its body needs. */
final class JavaSource {
    /** What a body may mention, by the word that shows it does. */
    private static final List<String> IMPORTS = List.of(
            "io.github.wmformat.spi.StructBytes",
            "io.github.wmformat.spi.StructImage",
            "java.nio.BufferUnderflowException",
            "java.nio.ByteBuffer",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.HashMap",
            "java.util.List",
            "java.util.Map",
            "java.util.Objects",
            "java.util.stream.Stream",
            "org.jspecify.annotations.Nullable");

    private JavaSource() {}

    static GeneratedFile file(String typeName, String source, String body) {
        List<String> imports = new ArrayList<>();
        for (String name : IMPORTS) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (body.matches("(?s).*(?<![\\w.])" + simple + "(?!\\w).*")) {
                imports.add("import " + name + ";\n");
            }
        }
        String text = "// Generated from " + source + "; do not edit.\npackage io.github.wmformat;\n\n"
                + String.join("", imports) + (imports.isEmpty() ? "" : "\n") + body;
        return new GeneratedFile("io/github/wmformat/" + typeName + ".java", text);
    }
}
