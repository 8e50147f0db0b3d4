package io.github.wmformat.samples;

/** Text out of files, made harmless for a terminal. */
public final class Printable {
    private Printable() {}

    /** The text with escapes in place of everything that steers a terminal or turns the direction of writing. */
    public static String text(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                safe.append("\\u%04X".formatted(point));
            case Character.SURROGATE -> safe.append("\\u%04X".formatted(point));
            default -> safe.appendCodePoint(point);
        }
    }
}
