package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.JavaInterface;
import io.github.wmformat.generator.projection.JavaObject;
import io.github.wmformat.generator.projection.Naming;
import io.github.wmformat.generator.projection.Projection;
import java.util.stream.Collectors;

/** Emits the registry of interfaces. */
final class TypesEmitter {
    private final Projection projection;

    TypesEmitter(Projection projection) {
        this.projection = projection;
    }

    GeneratedFile emit() {
        String body = """
                /** The interfaces of this API, found by Java type and by IID. */
                final class Types {
                    private static final TypeRegistry REGISTRY = new TypeRegistry();

                    static final ComType<IUnknown> iUnknown = REGISTRY.of(IUnknown.class);
                %s
                %s
                    private Types() {}

                    /** The interface of a Java type. */
                    static <T extends IUnknown> ComType<T> of(Class<T> type) {
                        return REGISTRY.of(type);
                    }

                    /** The interface of an IID; null for one of another API. */
                    static @Nullable ComType<?> of(Guid iid) {
                        return REGISTRY.of(iid);
                    }
                }
                """.formatted(
                        projection.interfaces().values().stream()
                                .map(TypesEmitter::type)
                                .collect(Collectors.joining()),
                        projection.objects().stream().map(this::object).collect(Collectors.joining()));
        return ComSource.file("Types", "all IDL files", body);
    }

    private static String type(JavaInterface type) {
        String name = type.name();
        return "    static final ComType<%s> %s =\n            REGISTRY.add(%s.class, %s.IID, %sProxy::new, %sExport::slots);\n"
                .formatted(name, Naming.method(name), name, name, name, name);
    }

    private String object(JavaObject object) {
        String main = new ObjectProxyEmitter(projection).mainInterface(object);
        return "    static final ComType<%s> %s =\n            REGISTRY.addObject(%s.class, %s.IID, %sProxy::new, %sExport::slots);\n"
                .formatted(object.name(), Naming.method(object.name()), object.name(), main, object.name(), main);
    }
}
