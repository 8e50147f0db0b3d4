package io.github.wmformat.generator.model;

import java.util.List;

/** A method of an interface, or a function of a library, as the IDL declares it. */
public record Method(String name, Type returns, List<Parameter> parameters, Position position) {
    public Method {
        parameters = List.copyOf(parameters);
    }

    /** The parameter of the given name. */
    public Parameter parameter(String parameter) {
        return parameters.stream()
                .filter(p -> p.name().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no parameter " + parameter));
    }
}
