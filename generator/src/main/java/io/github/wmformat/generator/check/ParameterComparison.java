package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Parameter;
import java.util.Locale;
import java.util.Set;

/** Compares the parameters of one method, place by place; their names are free. */
final class ParameterComparison {
    /** Takes what the two say. */
    @FunctionalInterface
    interface Sink {
        void add(String kind, String subject, String our, String their);
    }

    private final Set<String> undirected;
    private final String method;
    private final Sink sink;

    ParameterComparison(Set<String> undirected, String method, Sink sink) {
        this.undirected = undirected;
        this.method = method;
        this.sink = sink;
    }

    void compare(Parameter our, Parameter their) {
        String subject = method + "(" + our.name() + ")";
        if (!AbiClass.agree(our.type(), their.type())) {
            sink.add("wine-type", subject, AbiClass.describe(our.type()), AbiClass.describe(their.type()));
        }
        boolean stated = !undirected.contains(method + "(" + their.name() + ")");
        if (stated && our.direction() != their.direction()) {
            sink.add("wine-direction", subject, shown(our), shown(their));
        }
    }

    private static String shown(Parameter parameter) {
        return parameter.direction().name().toLowerCase(Locale.ROOT).replace("_", " and ");
    }
}
