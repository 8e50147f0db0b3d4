package io.github.wmformat.stubs;

import java.util.List;

/**
 * One call as the server noted it.
 *
 * @param interfaceName the interface that declares the method
 * @param methodName the SDK's name
 * @param parameters in native order, without {@code this}
 */
record RecordLine(String interfaceName, String methodName, List<Parameter> parameters) {
    /** Name and what was passed; an out is {@code set}. */
    record Parameter(String name, String value) {}

    static RecordLine parse(String line) {
        List<String> parts = Noted.split(line, ' ');
        String call = parts.get(0);
        int colons = call.indexOf("::");
        List<Parameter> parameters = Noted.fields('{' + String.join(" ", parts.subList(1, parts.size())) + '}').stream()
                .filter(parameter -> !parameter.name().equals("this"))
                .toList();
        return new RecordLine(call.substring(0, colons), call.substring(colons + 2), parameters);
    }

    /** The value of the parameter of that name. */
    String value(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + this));
    }
}
