package io.github.wmformat.generator.emit.com;

import static io.github.wmformat.generator.emit.com.UpcallText.IN;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Abi;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the function in a slot: decode, call Java, encode, answer a code. */
final class UpcallBody {
    private final JavaMethod method;
    private final UpcallText parts;
    private final UpcallIns ins;
    private final UpcallBuffers buffers;
    private final UpcallOuts outs;

    UpcallBody(JavaMethod method, Structs structs) {
        this.method = method;
        this.parts = new UpcallText(method);
        this.ins = new UpcallIns(parts, structs);
        this.buffers = new UpcallBuffers(parts, structs);
        this.outs = new UpcallOuts(parts, structs);
    }

    String text() {
        List<Parameter> parameters = method.source().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            argument(method.arguments().get(i), parameters.get(i));
        }
        String declared = parameters.stream()
                .map(p -> ", " + Values.carrier(Abi.of(p.type())) + " " + p.name())
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder(
                "\n    static " + Values.carrier(Abi.of(method.source().returns())) + " "
                        + method.source().name() + "(long self" + declared + ") {\n");
        text.append("        try {\n").append(nullChecks());
        text.append(IN + "Export export = Upcalls.export(self);\n")
                .append(IN + "%1$s javaTarget = (%1$s) export.target();\n".formatted(method.owner()));
        String work = parts.decode
                + call()
                + nullAnswer()
                + parts.checks
                + parts.sizes
                + tooSmallAnswer()
                + parts.encode
                + IN
                + answer();
        if (parts.endLoans.isEmpty()) {
            text.append(work);
        } else {
            text.append(parts.loans).append(IN + "try {\n").append(work.indent(4));
            text.append(IN + "} finally {\n").append(parts.endLoans).append(IN + "}\n");
        }
        text.append("        } catch (Throwable thrown) {\n" + IN + failure() + "        }\n");
        return text.append("    }\n").toString();
    }

    private void argument(Argument argument, Parameter parameter) {
        if (!ins.emit(argument, parameter)
                && !buffers.emit(argument, parameter, ins)
                && !outs.emit(argument, parameter)) {
            throw new IllegalArgumentException(method.qualifiedName() + " has an unknown argument " + argument);
        }
    }

    private String nullChecks() {
        return parts.needed.isEmpty()
                ? ""
                : IN + "if (" + String.join(" || ", parts.needed) + ") {\n" + IN + "    return ResultCodes."
                        + method.nullPointer() + ".value();\n" + IN + "}\n";
    }

    private String call() {
        String call = "javaTarget." + method.name() + "("
                + method.parameters().stream()
                        .map(parameter -> parts.values.get(parameter.nativeName()))
                        .collect(Collectors.joining(", "))
                + ")";
        JavaResult result = method.result();
        if (result.components().isEmpty()) {
            return Lines.wrap(IN + call + ";\n");
        }
        String single = method.generic() ? "IUnknown" : result.type();
        String type = result.recordName() == null ? single : method.owner() + "." + result.recordName();
        return Lines.wrap(IN + type + " javaResult = " + call + ";\n");
    }

    /** Null is an answer where the tables say so: a code of its own. */
    private String nullAnswer() {
        return method.nullCodes().isEmpty()
                ? ""
                : IN + "if (javaResult == null) {\n" + clearedObjects() + IN + "    return ResultCodes."
                        + method.nullCodes().get(0) + ".value();\n" + IN + "}\n";
    }

    /** A caller may read a pointer that it passed even where the answer is none. */
    private String clearedObjects() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < method.arguments().size(); i++) {
            Parameter parameter = method.source().parameters().get(i);
            if (method.arguments().get(i) instanceof Argument.OutInterface && !parameter.nullable()) {
                text.append(IN + "    Memory.putLong(" + parameter.name() + ", 0);\n");
            }
        }
        return text.toString();
    }

    private String tooSmallAnswer() {
        return parts.tooSmall.isEmpty()
                ? ""
                : IN + "if (" + String.join(" || ", parts.tooSmall) + ") {\n" + IN + "    return ResultCodes."
                        + method.tooSmall() + ".value();\n" + IN + "}\n";
    }

    private String answer() {
        if (!method.noCodes().isEmpty()) {
            return "return javaResult ? 0 : ResultCodes." + method.noCodes().get(0) + ".value();\n";
        }
        if (method.returnsHResult()) {
            return "return 0;\n";
        }
        return method.source().returns() == Scalar.VOID
                ? "\n"
                : "return " + Values.pass((Scalar) method.source().returns(), parts.component("")) + ";\n";
    }

    private String failure() {
        if (method.returnsHResult()) {
            return "return Upcalls.failed(self, thrown);\n";
        }
        return "Upcalls.failed(self, thrown);\n" + (method.source().returns() == Scalar.VOID ? "" : IN + "return 0;\n");
    }
}
