package io.github.wmformat.generator.emit.ffm;

import io.github.wmformat.generator.emit.Emitter;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.com.ShapesEmitter;
import io.github.wmformat.generator.projection.Projection;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the calls of the FFM backend by shape, each over a handle that is linked when it is first used. */
public final class FfmEmitter implements Emitter {
    @Override
    public String target() {
        return "ffm";
    }

    @Override
    public List<GeneratedFile> emit(Projection projection) {
        String text = """
                // Generated from all IDL files; do not edit.
                package io.github.wmformat.ffm;

                import io.github.wmformat.com.Machine;
                import java.lang.foreign.MemorySegment;
                import java.lang.invoke.MethodHandle;

                /** The calls of this API by shape. */
                abstract class FfmShapes extends Machine {
                %s}
                """.formatted(
                ShapesEmitter.shapes(projection).stream().map(FfmEmitter::shape).collect(Collectors.joining()));
        return List.of(new GeneratedFile("io/github/wmformat/ffm/FfmShapes.java", text));
    }

    private static String shape(String shape) {
        StringBuilder passed = new StringBuilder();
        for (int i = 1; i < shape.length(); i++) {
            String argument = "a" + (i - 1);
            passed.append(", ").append(shape.charAt(i) == 'G' ? "Linking.byValue(" + argument + ")" : argument);
        }
        String result = ShapesEmitter.carrier(shape.charAt(0));
        return """

                    private static final class Call%1$s {
                        static final MethodHandle HANDLE = Linking.call("%1$s");
                    }

                    @Override
                    public final %2$s {
                        try {
                            %3$sCall%1$s.HANDLE.invokeExact(MemorySegment.ofAddress(function)%4$s);
                        } catch (Throwable thrown) {
                            throw Linking.unexpected(thrown);
                        }
                    }
                """.formatted(
                        shape,
                        ShapesEmitter.declaration(shape),
                        shape.charAt(0) == 'V' ? "" : "return (" + result + ") ",
                        passed);
    }
}
