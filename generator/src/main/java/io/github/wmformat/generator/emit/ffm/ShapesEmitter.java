package io.github.wmformat.generator.emit.ffm;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.Abi;
import io.github.wmformat.generator.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Emits one method for each shape of call, over a handle that is linked when it is first used. */
final class ShapesEmitter {
    private ShapesEmitter() {}

    /** All shapes of the API's methods and functions, and those of IUnknown. */
    static Set<String> shapes(Projection projection) {
        Set<String> shapes = new TreeSet<>(List.of("IJ", "IJJJ"));
        projection.interfaces().values().forEach(type -> type.methods().forEach(method -> shapes.add(method.shape())));
        projection
                .libraries()
                .forEach(library -> library.functions().forEach(function -> shapes.add(function.shape())));
        return shapes;
    }

    static GeneratedFile emit(Projection projection) {
        String body =
                "/** The calls of this API by shape: the function first, then its arguments. */\nfinal class Shapes {\n"
                        + "    private Shapes() {}\n"
                        + shapes(projection).stream().map(ShapesEmitter::shape).collect(Collectors.joining()) + "}\n";
        return FfmSource.file("Shapes", "all IDL files", body);
    }

    private static String shape(String shape) {
        List<String> names = new ArrayList<>();
        StringBuilder declared = new StringBuilder();
        for (char letter : shape.substring(1).toCharArray()) {
            String name = "a" + names.size();
            names.add(name);
            declared.append(", ").append(carrier(letter)).append(' ').append(name);
        }
        String result = carrier(shape.charAt(0));
        String cast = shape.charAt(0) == 'V' ? "" : "return (" + result + ") ";
        String passed = names.stream().map(name -> ", " + name).collect(Collectors.joining());
        return """

                private static final class H%s {
                    static final MethodHandle CALL = Linking.call("%s");
                }

                static %s %s(long function%s) {
                    try {
                        %sH%s.CALL.invokeExact(MemorySegment.ofAddress(function)%s);
                    } catch (Throwable thrown) {
                        throw Linking.unexpected(thrown);
                    }
                }
            """.formatted(shape, shape, result, shape, declared, cast, shape, passed);
    }

    private static String carrier(char letter) {
        return Values.carrier(Abi.valueOf(String.valueOf(letter)));
    }
}
