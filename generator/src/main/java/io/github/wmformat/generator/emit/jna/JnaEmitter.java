package io.github.wmformat.generator.emit.jna;

import io.github.wmformat.generator.emit.Emitter;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.com.ShapesEmitter;
import io.github.wmformat.generator.projection.Projection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Emits the calls of the JNA backend by shape, and its callbacks. */
public final class JnaEmitter implements Emitter {
    @Override
    public String target() {
        return "jna";
    }

    @Override
    public List<GeneratedFile> emit(Projection projection) {
        Set<String> received = received(projection);
        String text = """
                // Generated from all IDL files; do not edit.
                package io.github.wmformat.jna;

                import com.sun.jna.Callback;
                import io.github.wmformat.com.Machine;
                import java.lang.invoke.MethodHandle;

                /** The calls of this API by shape, and the callbacks. */
                abstract class JnaShapes extends Machine {
                %s
                    /** A callback of the shape that calls the target. */
                    static Callback callback(String shape, MethodHandle target) {
                        return switch (shape) {
                %s            default -> throw new IllegalArgumentException("no callback has the shape " + shape);
                        };
                    }
                %s}
                """.formatted(
                ShapesEmitter.shapes(projection).stream().map(JnaEmitter::call).collect(Collectors.joining()),
                received.stream().map(JnaEmitter::choice).collect(Collectors.joining()),
                received.stream().map(JnaEmitter::callback).collect(Collectors.joining()));
        return List.of(new GeneratedFile("io/github/wmformat/jna/JnaShapes.java", text));
    }

    /** The shapes of callbacks; a structure by value arrives as one number or as two. */
    private static Set<String> received(Projection projection) {
        Set<String> shapes = new TreeSet<>(List.of("IJ", "IJJJ"));
        projection
                .interfaces()
                .values()
                .forEach(type -> type.methods().forEach(method -> {
                    shapes.add(method.shape().replace("G", "J"));
                    shapes.add(method.shape().replace("G", "JJ"));
                }));
        return shapes;
    }

    private static String call(String shape) {
        StringBuilder puts = new StringBuilder();
        for (int i = 1; i < shape.length(); i++) {
            puts.append("        frame.%s(%d, a%d);\n"
                    .formatted(shape.charAt(i) == 'G' ? "putByValue" : "put", i - 1, i - 1));
        }
        return """

                    private static final class Call%1$s {
                        static final long SIGNATURE = Signature.of("%1$s");
                    }

                    @Override
                    public final %2$s {
                        Frame frame = Frame.get();
                %3$s        frame.call(Call%1$s.SIGNATURE, function);
                %4$s    }
                """.formatted(shape, ShapesEmitter.declaration(shape), puts, result(shape.charAt(0)));
    }

    private static String result(char letter) {
        return switch (letter) {
            case 'V' -> "";
            case 'I' -> "        return frame.resultInt();\n";
            case 'F' -> "        return frame.resultFloat();\n";
            case 'D' -> "        return frame.resultDouble();\n";
            default -> "        return frame.resultLong();\n";
        };
    }

    private static String choice(String shape) {
        String names = names(shape);
        String result = ShapesEmitter.carrier(shape.charAt(0));
        return """
                            case "%1$s" -> (On%1$s) (%2$s) -> {
                                try {
                                    %3$starget.invokeExact(%2$s);
                                } catch (Throwable thrown) {
                                    throw new AssertionError(thrown);
                                }
                            };
                """.formatted(shape, names, shape.charAt(0) == 'V' ? "" : "return (" + result + ") ");
    }

    private static String names(String shape) {
        StringBuilder names = new StringBuilder();
        for (int i = 1; i < shape.length(); i++) {
            names.append(i == 1 ? "" : ", ").append('a').append(i - 1);
        }
        return names.toString();
    }

    private static String callback(String shape) {
        String declared = ShapesEmitter.declaration(shape).replaceFirst(" \\w+\\(long function,? ?", " callback(");
        return """

                    /** Native code's call of the shape {@code %1$s}. */
                    interface On%1$s extends Callback {
                        %2$s;
                    }
                """.formatted(shape, declared);
    }
}
