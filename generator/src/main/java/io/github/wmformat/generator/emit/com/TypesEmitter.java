package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.Naming;
import io.github.wmformat.generator.projection.Projection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                    private Types() {}

                    /** The interface of a Java type. */
                    static <T extends IUnknown> ComType<T> of(Class<T> type) {
                        return REGISTRY.of(type);
                    }

                    /** The interface of an IID; null for one of another API. */
                    static @Nullable ComType<?> of(Guid iid) {
                        return REGISTRY.of(iid);
                    }
                %s}
                """.formatted(
                        types().map(Type::constant).collect(Collectors.joining()),
                        types().map(Type::maker).collect(Collectors.joining()));
        return ComSource.file("Types", "all IDL files", body);
    }

    private Stream<Type> types() {
        var objects = new ObjectProxyEmitter(projection);
        return Stream.concat(
                projection.interfaces().keySet().stream().map(name -> new Type(name, name, "add")),
                projection.objects().stream()
                        .map(object -> new Type(object.name(), objects.mainInterface(object), "addObject")));
    }

    /** A Java type, the interface that native code knows it by, and how the registry takes it. */
    private record Type(String name, String main, String add) {
        String constant() {
            return "    static final ComType<%1$s> %2$s = REGISTRY.%3$s(%1$s.class, %4$s.IID, new %1$sMaker());\n"
                    .formatted(name, Naming.method(name), add, main);
        }

        String maker() {
            return """

                        private static final class %1$sMaker implements ComType.Maker<%1$s> {
                            @Override
                            public %1$s proxy(Machine machine, long pointer, boolean owned, @Nullable Identity identity) {
                                return new %1$sProxy(machine, pointer, owned, identity);
                            }

                            @Override
                            public long[] slots(Machine machine) {
                                return %2$sExport.slots(machine);
                            }
                        }
                    """.formatted(name, main);
        }
    }
}
