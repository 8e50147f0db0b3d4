package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.JavaLibrary;
import io.github.wmformat.generator.projection.JavaMethod;
import java.util.stream.Collectors;

/** Emits the functions of a DLL as calls of its exports. */
final class LibraryEmitter {
    private final Structs structs;

    LibraryEmitter(Structs structs) {
        this.structs = structs;
    }

    GeneratedFile emit(JavaLibrary library) {
        String name = library.name();
        String body = """
                /** Calls the exports of %1$s. */
                final class %2$sCalls implements %2$s {
                    private final NativeLibrary library;

                    %2$sCalls(NativeLibrary library) {
                        this.library = library;
                    }
                %3$s}
                """.formatted(
                        library.source().dll(),
                        name,
                        library.functions().stream()
                                .map(function -> function(name, function))
                                .collect(Collectors.joining()));
        return ComSource.file(name + "Calls", library.source().position().file(), body);
    }

    private String function(String owner, JavaMethod function) {
        String body = new CallBody(
                        function,
                        structs,
                        "library.function(\"" + function.source().name() + "\")",
                        "")
                .text();
        return "\n    @Override\n    public " + CallsEmitter.declaration(owner, function) + " {\n"
                + "        Identity identity = new Identity();\n        Machine machine = library.machine();\n" + body
                + "    }\n";
    }
}
