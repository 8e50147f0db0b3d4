package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.JavaInterface;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.Naming;
import io.github.wmformat.generator.projection.Projection;

/** Emits the proxy of a single interface. */
final class ProxyEmitter {
    private ProxyEmitter() {}

    static GeneratedFile emit(Projection projection, JavaInterface type) {
        String name = type.name();
        String pointer = Naming.method(name);
        String body = """
                final class %sProxy extends Proxy implements %sCalls {
                    %sProxy(Machine machine, long pointer, boolean owned, Identity identity) {
                        super(machine, pointer, owned, identity);
                    }

                    @Override
                    ComType<?> type() {
                        return Types.%s;
                    }

                    @Override
                    public long %s() {
                        return pointer();
                    }

                    @Override
                    public %s retain() {
                        return new %sProxy(machine(), newReference(), true, identity());
                    }
                %s}
                """.formatted(name, name, name, pointer, pointer, name, name, endUse(projection, name));
        return ComSource.file(name + "Proxy", type.source().position().file(), body);
    }

    /** How the last reference ends the use of an object that has the SDK's Close. */
    static String endUse(Projection projection, String interfaceName) {
        for (JavaMethod method : projection.vtable(interfaceName)) {
            if (method.source().name().equals("Close")
                    && method.source().parameters().isEmpty()) {
                return """

                    @Override
                    void endUse(long open) {
                        // The SDK's Close; that nothing is open any more is no failure here.
                        machine().IJ(Memory.slot(open, %d), open);
                    }
                """.formatted(method.slot());
            }
        }
        return "";
    }
}
