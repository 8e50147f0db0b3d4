package io.github.wmformat.generator.emit.com;

import static io.github.wmformat.generator.emit.com.CallText.IN;

import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Abi;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Emits the body of a method that calls native code: encode, call, check, decode, give back. */
final class CallBody {
    private static final Set<String> PRIMITIVES = Set.of("int", "long", "short", "float", "double", "boolean");

    private final JavaMethod method;
    private final String function;
    private final String pointer;
    private final CallText parts;
    private final CallIns ins;
    private final CallBuffers buffers;
    private final CallOuts outs;

    /**
     * A body.
     *
     * @param function the expression of the function to call; {@code self} is the pointer in it
     * @param pointer the method that gives the interface pointer; empty for a function of a library
     */
    CallBody(JavaMethod method, Structs structs, String function, String pointer) {
        this.method = method;
        this.function = function;
        this.pointer = pointer;
        this.parts = new CallText(method, pointer.isEmpty());
        this.ins = new CallIns(parts, structs);
        this.buffers = new CallBuffers(parts, structs);
        this.outs = new CallOuts(parts, structs);
    }

    String text() {
        for (JavaValue parameter : method.parameters()) {
            if (!parameter.nullable() && !PRIMITIVES.contains(parameter.type())) {
                parts.checks.append("        Objects.requireNonNull(%1$s, \"%1$s\");\n".formatted(parameter.name()));
            }
        }
        for (int i = 0; i < method.arguments().size(); i++) {
            argument(
                    method.arguments().get(i),
                    method.source().parameters().get(i).name() + "At");
        }
        StringBuilder text = new StringBuilder(parts.checks);
        if (!pointer.isEmpty()) {
            text.append("        Machine machine = machine();\n");
            text.append("        long self = ").append(pointer).append("();\n");
        }
        String work = parts.encoded() + call() + outcome() + parts.decode + result();
        if (parts.giveBack.isEmpty() && !work.contains("scratch")) {
            return text + work.indent(-4);
        }
        text.append("        Scratch scratch = Scratch.get();\n        long mark = scratch.mark();\n")
                .append(parts.loans);
        text.append("        try {\n").append(work);
        text.append("        } finally {\n" + IN + "scratch.release(mark);\n")
                .append(parts.giveBack)
                .append("        }\n");
        return text.toString();
    }

    private void argument(Argument argument, String at) {
        if (!ins.emit(argument, at) && !buffers.emit(argument, at) && !outs.emit(argument, at)) {
            throw new IllegalArgumentException(method.qualifiedName() + " has an unknown argument " + argument);
        }
    }

    private String call() {
        List<String> all = new ArrayList<>();
        all.add(function);
        if (!pointer.isEmpty()) {
            all.add("self");
        }
        all.addAll(parts.passed);
        String call = "machine." + method.shape() + "(" + String.join(", ", all) + ")";
        if (!method.callsTwice()) {
            String kept = method.source().returns() == Scalar.VOID
                    ? ""
                    : Values.carrier(Abi.of(method.source().returns())) + " returned = ";
            return Lines.wrap(IN + kept + call + ";\n");
        }
        return IN + "int returned;\n" + IN + "int round = 0;\n" + IN + "long rounds = scratch.mark();\n" + IN
                + "do {\n" + IN + "    scratch.release(rounds);\n" + parts.eachRound
                + Lines.wrap(IN + "    returned = " + call + ";\n") + IN
                + "} while (Identity.again(returned, round++));\n";
    }

    private String outcome() {
        StringBuilder text = new StringBuilder();
        method.nullCodes().forEach(code -> text.append(answer(code, names(), "null")));
        method.noCodes().forEach(code -> text.append(answer(code, names(), "false")));
        String code = method.returnsHResult() ? "returned" : "0";
        return text.append(IN + checker() + (settles() ? "checkCode(" : "check(") + code + ", " + names() + ");\n")
                .toString();
    }

    private String names() {
        return "\"" + method.owner() + "\", \"" + method.source().name() + "\"";
    }

    /** Whether the call hands over what must not be lost: a callback's exception is thrown after it is taken. */
    private boolean settles() {
        return !pointer.isEmpty()
                && method.arguments().stream()
                        .anyMatch(argument ->
                                argument instanceof Argument.OutInterface || argument instanceof Argument.OutAsked);
    }

    private String answer(String code, String names, String value) {
        return IN
                + "if (%sanswers(returned, ResultCodes.%s.value(), %s)) {\n".formatted(checker(), code, names)
                + IN + "    return " + value + ";\n" + IN + "}\n";
    }

    private String checker() {
        return pointer.isEmpty() ? "identity." : "";
    }

    private String result() {
        JavaResult result = method.result();
        if (result.components().isEmpty()) {
            return "";
        }
        List<String> values = result.components().stream().map(this::result).toList();
        String value = result.recordName() == null
                ? values.get(0)
                : "new " + method.owner() + "." + result.recordName() + "(\n" + IN + "        "
                        + String.join(",\n" + IN + "        ", values) + ")";
        return IN + "return " + (settles() ? "settled(" + value + ", " + names() + ")" : value) + ";\n";
    }

    private String result(JavaValue component) {
        if (!component.nativeName().isEmpty()) {
            return String.valueOf(parts.results.get(component.nativeName()));
        }
        return method.noCodes().isEmpty()
                ? Values.receive((Scalar) method.source().returns(), "returned")
                : "true";
    }
}
