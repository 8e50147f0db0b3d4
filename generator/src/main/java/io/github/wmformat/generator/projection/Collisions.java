package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two native names must not become one Java name: methods of an object, parameters, results, fields. */
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
            type.methods().forEach(Collisions::values);
        }
        projection.libraries().stream()
                .flatMap(library -> library.functions().stream())
                .forEach(Collisions::values);
        for (JavaStruct struct : projection.structs()) {
            distinct(struct.components(), struct.name(), struct.source().position());
        }
    }

    private static void values(JavaMethod method) {
        distinct(method.parameters(), method.qualifiedName(), method.source().position());
        distinct(
                method.result().components(),
                method.qualifiedName(),
                method.source().position());
    }

    private static void distinct(List<JavaValue> values, String owner, Position position) {
        Map<String, String> seen = new HashMap<>();
        for (JavaValue value : values) {
            String other = seen.put(value.name(), value.nativeName());
            if (other != null) {
                throw new InputException(
                        position,
                        value.nativeName() + " and " + other + " of " + owner + " both become " + value.name()
                                + ": give one of them a name in idioms.csv");
            }
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
