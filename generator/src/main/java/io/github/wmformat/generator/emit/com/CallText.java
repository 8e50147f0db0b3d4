package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a call's body, as its arguments add to them. */
final class CallText {
    /** The indentation of statements. */
    static final String IN = "            ";

    final JavaMethod method;
    /** Whether it calls a library's function, which has no pointer to an object. */
    final boolean function;

    final StringBuilder checks = new StringBuilder();
    final StringBuilder loans = new StringBuilder();
    final StringBuilder encode = new StringBuilder();
    final StringBuilder eachRound = new StringBuilder();
    final StringBuilder decode = new StringBuilder();
    final StringBuilder giveBack = new StringBuilder();
    final List<String> passed = new ArrayList<>();
    /** The expression of each component of the result, by native name. */
    final Map<String, String> results = new LinkedHashMap<>();
    /** Bytes of scratch memory that the fixed outs take together. */
    private int outs;

    CallText(JavaMethod method, boolean function) {
        this.method = method;
        this.function = function;
    }

    /** Who owns what the call hands over. */
    String identity() {
        return function ? "identity" : "identity()";
    }

    /** A slot for what comes out, and how it becomes a result. */
    void out(String at, int size, JavaValue value, String expression) {
        slot(at, size);
        passed.add(at);
        results.put(value.nativeName(), expression);
    }

    /** Scratch memory of a fixed size, taken together with all other such. */
    void slot(String at, int size) {
        encode.append(IN + "long %s = outs%s;\n".formatted(at, outs == 0 ? "" : " + " + outs));
        outs += (size + 7) / 8 * 8;
    }

    /** A statement before the call. */
    void before(String statement) {
        encode.append(IN).append(statement).append(";\n");
    }

    /** Something that has to be ended whatever happens: declared outside the try block, set inside it. */
    void kept(String type, String name, String none, String value, String end) {
        loans.append("        %s %s = %s;\n".formatted(type, name, none));
        before("%s = %s".formatted(name, value));
        giveBack.append(IN).append(end.formatted(name)).append(";\n");
    }

    /** What comes before the call; the memory of all outs whose size is known is taken at once. */
    String encoded() {
        String take = "scratch.take(" + outs + ");\n";
        return outs <= 8 || !encode.toString().contains("= outs + ")
                ? encode.toString().replace("= outs;\n", "= " + take)
                : IN + "long outs = " + take + encode;
    }

    /** The native name of the parameter that has the given role; null where none has. */
    static @Nullable String named(JavaMethod method, Class<? extends Argument> role) {
        for (int i = 0; i < method.arguments().size(); i++) {
            if (role.isInstance(method.arguments().get(i))) {
                return method.source().parameters().get(i).name();
            }
        }
        return null;
    }
}
