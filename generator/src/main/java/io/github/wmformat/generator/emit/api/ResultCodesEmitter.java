package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.Javadoc;
import io.github.wmformat.generator.model.Tables.CodeRow;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the result codes: a constant for each, and the table that names and explains them. */
final class ResultCodesEmitter {
    private ResultCodesEmitter() {}

    static GeneratedFile emit(List<CodeRow> codes) {
        String body =
                """
                /** The result codes that the SDK's headers and documentation name. */
                public final class ResultCodes {
                    private static final Map<Integer, ResultDescription> DESCRIPTIONS = new HashMap<>();

                %s
                    private ResultCodes() {}

                    private static HResult code(int value, String name, String sentence) {
                        DESCRIPTIONS.putIfAbsent(value, new ResultDescription(name, sentence));
                        return new HResult(value);
                    }

                    /** The words on a code, or null. */
                    static @Nullable ResultDescription describe(int value) {
                        return DESCRIPTIONS.get(value);
                    }
                }
                """.formatted(codes.stream().map(ResultCodesEmitter::constant).collect(Collectors.joining("\n")));
        return JavaSource.file("ResultCodes", "codes.csv", body);
    }

    private static String constant(CodeRow code) {
        String number = "0x%08X".formatted(code.value());
        String words = code.sentence().isEmpty() ? number + "." : number + ": " + code.sentence();
        return new Javadoc("    ").paragraph(words)
                + "    public static final HResult %s =\n            code(%s, \"%s\", %s);\n"
                        .formatted(code.name(), number, code.name(), TextLiteral.of(code.sentence()));
    }
}
