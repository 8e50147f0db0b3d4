package io.github.wmformat.generator.emit.ffm;

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
        String slots = projection.vtable(type.name()).stream()
                .map(method -> "                "
                        + (method.owner().equals(type.name()) ? "" : method.owner() + "Export.")
                        + stub(method))
                .collect(Collectors.joining(",\n"));
        String body = """
                /** Native code's way into a Java object that implements {@link %1$s}. */
                final class %1$sExport {
                    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

                %2$s
                    private %1$sExport() {}

                    /** Made when the interface is first exported. */
                    private static final class Table {
                        static final long VTABLE = Vtables.make(
                %3$s);
                    }

                    static long vtable() {
                        return Table.VTABLE;
                    }
                %4$s}
                """.formatted(
                type.name(),
                type.methods().stream().map(method -> constant(type, method)).collect(Collectors.joining()),
                slots,
                type.methods().stream()
                        .map(method -> new UpcallBody(method, structs).text())
                        .collect(Collectors.joining()));
        return FfmSource.file(type.name() + "Export", type.source().position().file(), body);
    }

    /** The constant that holds a method's stub: derived interfaces put the same stub into their vtables. */
    private static String stub(JavaMethod method) {
        return "Stub" + method.slot() + ".ADDRESS";
    }

    private static String constant(JavaInterface type, JavaMethod method) {
        return """
                    /** {@code %s}. */
                    static final class Stub%d {
                        static final long ADDRESS = Linking.stub(LOOKUP, %sExport.class, "%s", "%s");
                    }

                """.formatted(
                        method.qualifiedName(),
                        method.slot(),
                        type.name(),
                        method.source().name(),
                        method.shape());
    }
}
