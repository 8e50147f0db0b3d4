package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import io.github.wmformat.generator.projection.JavaTypes;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Emits a method's declaration, the helper that streams its results, and the record of its results. */
final class MethodEmitter {
    private final Words words;

    MethodEmitter(Words words) {
        this.words = words;
    }

    String declaration(JavaMethod method) {
        String declared = words.method(method, "    ") + "    " + (method.generic() ? "<T extends IUnknown> " : "")
                + method.result().declaredType() + " " + method.name() + "(" + parameters(method) + ");\n";
        String copy = method.copying().map(MethodEmitter::copyHelper).orElse("");
        return method.result().streamHelper() == null ? declared + copy : declared + copy + "\n" + streamHelper(method);
    }

    private static String parameters(JavaMethod method) {
        return method.parameters().stream().map(JavaValue::declaration).collect(Collectors.joining(", "));
    }

    private static String streamHelper(JavaMethod method) {
        JavaResult result = method.result();
        String call = method.name() + "("
                + method.parameters().stream().map(JavaValue::name).collect(Collectors.joining(", ")) + ")";
        return """
                    /**
                     * The results of {@link #%s}, one call for each, up to the end. Each belongs to the caller.
                     */
                    default Stream<%s> %s(%s) {
                        return Stream.generate(() -> %s).takeWhile(Objects::nonNull);
                    }
                """.formatted(
                        method.name(), JavaTypes.boxed(result.type()), result.streamHelper(), parameters(method), call);
    }

    private static String copyHelper(JavaMethod method) {
        return """

                    /**
                     * A copy of what {@link #%1$s} shows. It is the caller's own, and of most samples it is had sooner than
                     * a view, which has to be ended with the reference.
                     */
                    default byte[] bytes() {
                        ByteBuffer view = %1$s();
                        byte[] copy = new byte[view.remaining()];
                        view.get(copy);
                        return copy;
                    }
                """.formatted(method.name());
    }

    /** The nested record that holds several results. */
    String record(JavaMethod method) {
        JavaResult result = method.result();
        List<JavaValue> references = references(method);
        String arrays =
                RecordMembers.of(String.valueOf(result.recordName()), result.components(), List.of(), "        ");
        String header = words.result(method, "    ") + "    record " + result.recordName() + "("
                + result.components().stream().map(JavaValue::declaration).collect(Collectors.joining(", ")) + ")";
        if (references.isEmpty()) {
            return arrays.isEmpty() ? header + " {}\n" : header + " {\n" + arrays + "    }\n";
        }
        return header + " implements AutoCloseable {\n" + arrays + close(references) + "    }\n";
    }

    private static List<JavaValue> references(JavaMethod method) {
        return method.arguments().stream()
                .flatMap(argument -> reference(argument).stream())
                .toList();
    }

    private static Optional<JavaValue> reference(Argument argument) {
        if (argument instanceof Argument.OutInterface out) {
            return Optional.of(out.value());
        }
        return argument instanceof Argument.OutVariant out ? Optional.of(out.value()) : Optional.empty();
    }

    private static String close(List<JavaValue> references) {
        StringBuilder text = new StringBuilder("""
                        /** Gives the references among the results back. */
                        @Override
                        public void close() {
                """);
        for (JavaValue reference : references) {
            String close = reference.name() + ".close();\n";
            text.append(
                    reference.nullable()
                            ? "            if (" + reference.name() + " != null) {\n                " + close
                                    + "            }\n"
                            : "            " + close);
        }
        return text.append("        }\n").toString();
    }
}
