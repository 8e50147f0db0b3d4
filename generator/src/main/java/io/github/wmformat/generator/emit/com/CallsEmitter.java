package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.JavaInterface;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaValue;
import io.github.wmformat.generator.projection.Naming;
import io.github.wmformat.generator.projection.Projection;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the mixin of an interface: its methods as calls through the vtable of whatever pointer the proxy gives. */
final class CallsEmitter {
    private final Projection projection;
    private final Structs structs;

    CallsEmitter(Projection projection, Structs structs) {
        this.projection = projection;
        this.structs = structs;
    }

    GeneratedFile emit(JavaInterface type) {
        String name = type.name();
        List<JavaInterface> chain = projection.chain(name);
        boolean root = chain.size() == 1;
        String base = root ? "Calls" : type.source().base() + "Calls";
        String basePointer = root
                ? ""
                : """

                    @Override
                    default long %s() {
                        return %s();
                    }
                """.formatted(Naming.method(String.valueOf(type.source().base())), Naming.method(name));
        String body = """
                /** Calls {@link %s} through its vtable. */
                interface %sCalls extends %s, %s {
                    /** The pointer whose vtable has these slots. */
                    long %s();
                %s%s}
                """.formatted(
                name,
                name,
                name,
                base,
                Naming.method(name),
                basePointer,
                type.methods().stream().map(method -> method(type, method)).collect(Collectors.joining()));
        return ComSource.file(name + "Calls", type.source().position().file(), body);
    }

    private String method(JavaInterface type, JavaMethod method) {
        String copying = method.copying()
                .map(copy -> method(type, copy, "byte[] bytes()"))
                .orElse("");
        return method(type, method, declaration(type.name(), method)) + copying;
    }

    private String method(JavaInterface type, JavaMethod method, String declaration) {
        return "\n    @Override\n    default " + declaration + " {\n"
                + new CallBody(method, structs, "Memory.slot(self, " + method.slot() + ")", Naming.method(type.name()))
                        .text()
                + "    }\n";
    }

    /** The method's declaration; the record that it may give is a member of the interface. */
    static String declaration(String owner, JavaMethod method) {
        String result = method.result().recordName() == null
                ? method.result().declaredType()
                : new JavaValue("", owner + "." + method.result().recordName(), false, "").type();
        String nullable =
                method.result().recordName() != null && method.result().mayBeNull() ? "@Nullable " : "";
        // A type annotation belongs between the qualifier and the simple name.
        String declared = nullable.isEmpty()
                ? result
                : owner + ".@Nullable " + method.result().recordName();
        return (method.generic() ? "<T extends IUnknown> " : "") + declared + " " + method.name() + "("
                + method.parameters().stream().map(JavaValue::declaration).collect(Collectors.joining(", ")) + ")";
    }
}
