package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
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
        JavaResult result = method.result();
        JavaValue component = result.components().stream()
                .filter(c -> c.nativeName().equals(nativeName))
                .findFirst()
                .orElseThrow();
        return result.recordName() == null ? "javaResult" : "javaResult." + component.name() + "()";
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
