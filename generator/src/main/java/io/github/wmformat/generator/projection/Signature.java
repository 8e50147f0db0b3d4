package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Pointer;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Java side of a method while its parameters are gone through: what it takes and what it gives so far. */
final class Signature {
    private final Method method;
    private final String subject;
    private final Idioms idioms;

    private final Map<String, JavaValue> parameters = new LinkedHashMap<>();
    private final Map<String, JavaValue> components = new LinkedHashMap<>();

    Signature(Method method, String subject, Idioms idioms) {
        this.method = method;
        this.subject = subject;
        this.idioms = idioms;
    }

    Method method() {
        return method;
    }

    List<JavaValue> parameters() {
        return List.copyOf(parameters.values());
    }

    List<JavaValue> components() {
        return List.copyOf(components.values());
    }

    /** What the method returns beside its out parameters. */
    void result(String type) {
        components.put("", new JavaValue("result", type, false, ""));
    }

    /** The Java parameter for a native one. */
    JavaValue parameter(Parameter parameter, String type) {
        return parameters.computeIfAbsent(
                parameter.name(), name -> new JavaValue(javaName(name), type, parameter.nullable(), name));
    }

    /** The Java parameter for a native one whose NULL is no value of its own: an empty array, a zero context. */
    JavaValue requiredParameter(Parameter parameter, String type) {
        return parameters.computeIfAbsent(parameter.name(), name -> new JavaValue(javaName(name), type, false, name));
    }

    /** The component of the Java result for a native parameter; null is one of its values where the table says so. */
    JavaValue component(Parameter parameter, String type) {
        return components.computeIfAbsent(
                parameter.name(), name -> new JavaValue(javaName(name), type, has(parameter, "nullable"), name));
    }

    private String javaName(String name) {
        String given = idioms.detail(subject, name, "name");
        return given != null ? given : Naming.value(name);
    }

    boolean has(Parameter parameter, String idiom) {
        return idioms.has(subject, parameter.name(), idiom);
    }

    /** The words of an idiom's detail; empty where the idiom is not used. */
    List<String> detail(Parameter parameter, String idiom) {
        String detail = idioms.detail(subject, parameter.name(), idiom);
        return detail == null ? List.of() : List.of(detail.split(" ", -1));
    }

    /** The pointers whose size_is names the given parameter. */
    List<Parameter> countedBy(Parameter count, boolean dereferenced) {
        return method.parameters().stream()
                .filter(p -> p.sizeIs() != null
                        && p.sizeIs().parameter().equals(count.name())
                        && p.sizeIs().dereferenced() == dereferenced)
                .toList();
    }

    Type target(Parameter parameter) {
        if (parameter.type() instanceof Pointer pointer) {
            return pointer.target();
        }
        throw unclear(parameter);
    }

    /** The number that a parameter is or points to. */
    Scalar scalarOf(Parameter parameter) {
        Type type = parameter.type() instanceof Pointer pointer ? pointer.target() : parameter.type();
        if (type instanceof Scalar scalar) {
            return scalar;
        }
        throw unclear(parameter);
    }

    InputException unclear(Parameter parameter) {
        return new InputException(
                parameter.position(),
                "it is not clear how " + subject + " uses " + parameter.name() + ": add a row to idioms.csv");
    }
}
