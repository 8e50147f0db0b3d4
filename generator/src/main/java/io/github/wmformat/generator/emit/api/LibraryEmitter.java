package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.JavaLibrary;
import java.util.stream.Collectors;

/** Emits the functions of a DLL as the methods of an interface. */
final class LibraryEmitter {
    private final Words words;

    LibraryEmitter(Words words) {
        this.words = words;
    }

    GeneratedFile emit(JavaLibrary library) {
        MethodEmitter methods = new MethodEmitter(words);
        String body = words.type(library.name()) + "public interface " + library.name() + " {\n"
                + library.functions().stream().map(methods::declaration).collect(Collectors.joining("\n"))
                + library.functions().stream()
                        .filter(function -> function.result().recordName() != null)
                        .map(function -> "\n" + methods.record(function))
                        .collect(Collectors.joining())
                + "}\n";
        return JavaSource.file(library.name(), library.source().position().file(), body);
    }
}
