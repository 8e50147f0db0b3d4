package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of the function in a slot, as its arguments add to them. */
final class UpcallText {
    /** The indentation of statements. */
    static final String IN = "            ";

    final JavaMethod method;
    final StringBuilder loans = new StringBuilder();
    final StringBuilder decode = new StringBuilder();
    /** What is refused of Java's answer before anything of it is written. */
    final StringBuilder checks = new StringBuilder();

    final StringBuilder sizes = new StringBuilder();
    /** The conditions under which the caller is told that a buffer is too small. */
    final List<String> tooSmall = new ArrayList<>();

    final StringBuilder encode = new StringBuilder();
    final StringBuilder endLoans = new StringBuilder();
    /** The conditions under which the caller is told that a pointer is missing. */
    final List<String> needed = new ArrayList<>();
    /** The expression of each parameter of the Java method, by native name. */
    final Map<String, String> values = new HashMap<>();

    UpcallText(JavaMethod method) {
        this.method = method;
    }

    /** The expression of a component of the Java result. */
    String component(String nativeName) {
        String name = named(nativeName).name();
        return method.result().recordName() == null ? "javaResult" : "javaResult." + name + "()";
    }

    private JavaValue named(String nativeName) {
        return method.result().components().stream()
                .filter(component -> component.nativeName().equals(nativeName))
                .findFirst()
                .orElseThrow();
    }

    /** Writes a number, which Java may have made wider than its native type. */
    void write(Parameter parameter, Scalar scalar) {
        String value = component(parameter.name());
        String checked = Values.narrow(scalar, value, named(parameter.name()).name());
        if (!checked.equals(value)) {
            checks.append(IN + checked + ";\n");
        }
        write(parameter, Values.write(scalar, parameter.name(), value));
    }

    /** A Java value that is read behind a pointer: null for NULL where that is allowed, else NULL is refused. */
    void pointer(Parameter parameter, String read) {
        if (parameter.nullable()) {
            values.put(parameter.name(), parameter.name() + " == 0 ? null : " + read);
        } else {
            need(parameter.name());
            values.put(parameter.name(), read);
        }
    }

    /** Refuses NULL. */
    void need(String name) {
        needed.add(name + " == 0");
    }

    /** A statement behind the Java call; left out where the caller leaves the out pointer out. */
    void write(Parameter parameter, String statement) {
        if (parameter.nullable()) {
            guarded(parameter.name(), statement);
        } else {
            need(parameter.name());
            encode.append(IN + statement + ";\n");
        }
    }

    /** A statement for when a pointer is not NULL. */
    void guarded(String name, String statement) {
        encode.append(IN + "if (" + name + " != 0) {\n" + IN + "    " + statement + ";\n" + IN + "}\n");
    }

    /** A number that the caller passes, as a Java one. */
    String received(String parameter) {
        Scalar scalar = (Scalar) method.source().parameter(parameter).type();
        return scalar.size() == 8 ? "Arguments.length(" + parameter + ")" : Values.receive(scalar, parameter);
    }
}
