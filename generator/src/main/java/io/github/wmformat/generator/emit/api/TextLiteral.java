package io.github.wmformat.generator.emit.api;

/** Writes text as a Java string literal. */
final class TextLiteral {
    private TextLiteral() {}

    static String of(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
