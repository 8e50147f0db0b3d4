package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two methods of unrelated interfaces must not become one Java method of an object. */
final class Collisions {
    private Collisions() {}

    static void check(Projection projection) {
        for (JavaObject object : projection.objects()) {
            Map<String, JavaMethod> seen = new HashMap<>();
            object.interfaces().stream()
                    .flatMap(leaf -> projection.chain(leaf).stream())
                    .distinct()
                    .flatMap(type -> type.methods().stream())
                    .forEach(method -> add(seen, method, object));
        }
        for (JavaInterface type : projection.interfaces().values()) {
            Map<String, JavaMethod> seen = new HashMap<>();
            projection.vtable(type.name()).forEach(method -> add(seen, method, null));
        }
    }

    private static void add(Map<String, JavaMethod> seen, JavaMethod method, @Nullable JavaObject object) {
        JavaMethod other = seen.put(method.signature(), method);
        if (other != null || method.signature().equals("close[]")) {
            String rival = other == null ? "AutoCloseable::close" : other.qualifiedName();
            throw new InputException(
                    method.source().position(),
                    method.qualifiedName() + " and " + rival + " both become " + method.signature()
                            + (object == null ? "" : " in " + object.name())
                            + ": give one of them a name in idioms.csv");
        }
    }
}
