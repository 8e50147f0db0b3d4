package io.github.wmformat.stubs;

import java.util.ArrayList;
import java.util.List;

/** Reads what the server notes: values apart by blanks or commas, with quotes, braces and brackets around parts of them. */
final class Noted {
    private Noted() {}

    /** The parts between separators that are neither in quotes nor in braces or brackets. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, separator);
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        return parts;
    }

    private static int end(String text, int start, char separator) {
        boolean quoted = false;
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            } else if (!quoted && depth == 0 && c == separator) {
                return i;
            }
        }
        return text.length();
    }

    /** The elements of {@code [a,b]}. */
    static List<String> items(String array) {
        return split(inside(array), ',');
    }

    /** The fields of {@code {a=1 b=2}}. */
    static List<RecordLine.Parameter> fields(String structure) {
        return split(inside(structure), ' ').stream().map(Noted::field).toList();
    }

    private static RecordLine.Parameter field(String part) {
        int equal = part.indexOf('=');
        return equal < 0
                ? new RecordLine.Parameter("", part)
                : new RecordLine.Parameter(part.substring(0, equal), part.substring(equal + 1));
    }

    private static String inside(String text) {
        return text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    }
}
