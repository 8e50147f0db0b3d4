package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.Abi;
import io.github.wmformat.generator.projection.Projection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Emits the calls that every backend implements: one method for each shape. */
public final class ShapesEmitter {
    private ShapesEmitter() {}

    /** All shapes of the API's methods and functions, and those of IUnknown, of task memory and of BSTRs. */
    public static Set<String> shapes(Projection projection) {
        Set<String> shapes = new TreeSet<>(List.of("IJ", "IJJJ", "JJ", "JJI", "VJ"));
        projection.interfaces().values().forEach(type -> type.methods().forEach(method -> shapes.add(method.shape())));
        projection
                .libraries()
                .forEach(library -> library.functions().forEach(function -> shapes.add(function.shape())));
        return shapes;
    }

    static GeneratedFile emit(Projection projection) {
        String body = """
                /** The calls of this API by shape: the function first, then its arguments. */
                public abstract class Shapes {
                    /** For subclasses. */
                    protected Shapes() {}
                %s}
                """.formatted(
                        shapes(projection).stream().map(ShapesEmitter::shape).collect(Collectors.joining()));
        return ComSource.file("Shapes", "all IDL files", body);
    }

    private static String shape(String shape) {
        return """

                    /** Calls a function of the shape {@code %s}. */
                    public abstract %s;
                """.formatted(shape, declaration(shape));
    }

    /** The declaration of the method that calls functions of a shape. */
    public static String declaration(String shape) {
        StringBuilder declared = new StringBuilder();
        for (int i = 1; i < shape.length(); i++) {
            declared.append(", ").append(carrier(shape.charAt(i))).append(" a").append(i - 1);
        }
        return carrier(shape.charAt(0)) + " " + shape + "(long function" + declared + ")";
    }

    /** The Java type in which a letter's value travels. */
    public static String carrier(char letter) {
        return Values.carrier(Abi.valueOf(String.valueOf(letter)));
    }
}
