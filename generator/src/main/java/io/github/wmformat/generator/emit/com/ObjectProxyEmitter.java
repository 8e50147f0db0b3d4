package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaInterface;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaObject;
import io.github.wmformat.generator.projection.Naming;
import io.github.wmformat.generator.projection.Projection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits the proxy of an object with several chains of interfaces. */
final class ObjectProxyEmitter {
    private final Projection projection;

    ObjectProxyEmitter(Projection projection) {
        this.projection = projection;
    }

    GeneratedFile emit(JavaObject object) {
        String main = mainInterface(object);
        List<String> queried =
                object.interfaces().stream().filter(leaf -> !leaf.equals(main)).toList();
        String body = """
                final class %1$sProxy extends ObjectProxy implements %1$s, %2$s {
                    %1$sProxy(Machine machine, long pointer, boolean owned, Identity identity) {
                        super(machine, pointer, owned, identity, %3$d);
                    }

                    @Override
                    ComType<?> type() {
                        return Types.%4$s;
                    }

                    @Override
                    public long %5$s() {
                        return pointer();
                    }
                %6$s
                    @Override
                    public %1$s retain() {
                        return new %1$sProxy(machine(), newReference(), true, identity());
                    }
                %7$s}
                """.formatted(
                object.name(),
                object.interfaces().stream().map(leaf -> leaf + "Calls").collect(Collectors.joining(", ")),
                queried.size(),
                Naming.method(object.name()),
                Naming.method(main),
                queried.stream().map(leaf -> chain(leaf, queried.indexOf(leaf))).collect(Collectors.joining()),
                ProxyEmitter.endUse(projection, main));
        return ComSource.file(object.name() + "Proxy", "objects.csv", body);
    }

    private static String chain(String leaf, int index) {
        return """

                    @Override
                    public long %s() {
                        return chain(%d, Types.%s);
                    }
                """.formatted(Naming.method(leaf), index, Naming.method(leaf));
    }

    /** The interface whose pointer the creators hand out. */
    String mainInterface(JavaObject object) {
        return methods()
                .flatMap(method -> method.arguments().stream())
                .filter(argument -> argument instanceof Argument.OutInterface out
                        && out.value().type().equals(object.name()))
                .map(argument -> ((Argument.OutInterface) argument).interfaceName())
                .findFirst()
                .orElse(object.interfaces().get(0));
    }

    private Stream<JavaMethod> methods() {
        return Stream.concat(
                projection.interfaces().values().stream()
                        .map(JavaInterface::methods)
                        .flatMap(List::stream),
                projection.libraries().stream().flatMap(library -> library.functions().stream()));
    }
}
