package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.JavaInterface;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.Projection;
import java.util.stream.Collectors;

/** Emits the vtable through which native code calls a Java object, and the functions in its slots. */
final class ExportEmitter {
    private final Projection projection;
    private final Structs structs;

    ExportEmitter(Projection projection, Structs structs) {
        this.projection = projection;
        this.structs = structs;
    }

    GeneratedFile emit(JavaInterface type) {
        String body = """
                /** Native code's way into a Java object that implements {@link %1$s}. */
                final class %1$sExport {
                    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

                    private %1$sExport() {}

                    /** The function pointers of the vtable. */
                    static long[] slots(Machine machine) {
                        return Vtables.derived(
                                %2$s.slots(machine)%3$s);
                    }
                %4$s}
                """.formatted(
                        type.name(),
                        projection.chain(type.name()).size() == 1
                                ? "Upcalls"
                                : type.source().base() + "Export",
                        type.methods().stream().map(ExportEmitter::stub).collect(Collectors.joining()),
                        type.methods().stream()
                                .map(method -> new UpcallBody(method, structs).text())
                                .collect(Collectors.joining()));
        return ComSource.file(type.name() + "Export", type.source().position().file(), body);
    }

    private static String stub(JavaMethod method) {
        return ",\n                machine.stub(LOOKUP, \"%s\", \"%s\")"
                .formatted(method.source().name(), method.shape());
    }
}
