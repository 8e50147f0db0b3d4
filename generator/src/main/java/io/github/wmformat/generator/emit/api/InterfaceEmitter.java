package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.JavaInterface;
import io.github.wmformat.generator.projection.JavaMethod;
import java.util.stream.Collectors;

/** Emits an interface with its methods and the records that they give. */
final class InterfaceEmitter {
    private final Words words;
    private final MethodEmitter methods;

    InterfaceEmitter(Words words) {
        this.words = words;
        this.methods = new MethodEmitter(words);
    }

    GeneratedFile emit(JavaInterface type) {
        String body = """
                %spublic interface %s extends %s {
                    /** The interface's IID. */
                    Guid IID = %s;

                %s%s}
                """.formatted(
                words.type(type.name()),
                type.name(),
                type.source().base(),
                GuidLiteral.of(type.source().iid()),
                type.methods().stream().map(methods::declaration).collect(Collectors.joining("\n")) + retain(type),
                type.methods().stream().map(this::record).collect(Collectors.joining()));
        return JavaSource.file(type.name(), type.source().position().file(), body);
    }

    /** A second reference of the same type; not where a class of the program may inherit it twice. */
    private static String retain(JavaInterface type) {
        return type.forPrograms() ? "" : """

                    @Override
                    default %s retain() {
                        return this;
                    }
                """.formatted(type.name());
    }

    private String record(JavaMethod method) {
        return method.result().recordName() == null ? "" : "\n" + methods.record(method);
    }
}
