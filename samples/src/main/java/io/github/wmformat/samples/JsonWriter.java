package io.github.wmformat.samples;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Writes JSON in ASCII, so that no terminal or pipe can spoil it, one value a line. */
public final class JsonWriter {
    private final PrintWriter out;
    private int depth;
    private boolean first = true;

    /** Writes to a writer, which is left open. */
    public JsonWriter(PrintWriter out) {
        this.out = out;
    }

    /** Opens an object as an element or as the whole. */
    public JsonWriter object() {
        return open("", '{');
    }

    /** Opens an object as a member. */
    public JsonWriter object(String key) {
        return open(key, '{');
    }

    /** Opens an array as a member. */
    public JsonWriter array(String key) {
        return open(key, '[');
    }

    /** Closes the object. */
    public JsonWriter endObject() {
        return close('}');
    }

    /** Closes the array. */
    public JsonWriter endArray() {
        return close(']');
    }

    /** A member that is a String, a Number, a Boolean or null; anything else as its text. */
    public JsonWriter member(String key, @Nullable Object value) {
        start(key);
        scalar(value);
        return this;
    }

    /** An element of an array. */
    public JsonWriter element(@Nullable Object value) {
        return member("", value);
    }

    private JsonWriter open(String key, char bracket) {
        start(key);
        out.print(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.print(bracket);
        first = false;
        if (depth == 0) {
            out.print('\n');
        }
        return this;
    }

    private void start(String key) {
        if (!first) {
            out.print(',');
        }
        first = false;
        if (depth > 0) {
            newLine();
        }
        if (!key.isEmpty()) {
            string(key);
            out.print(": ");
        }
    }

    private void newLine() {
        out.print('\n');
        out.print("  ".repeat(depth));
    }

    private void scalar(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            out.print(value);
        } else {
            string(value.toString());
        }
    }

    private void string(String text) {
        out.print('"');
        text.chars().forEach(this::character);
        out.print('"');
    }

    private void character(int character) {
        if (character == '"' || character == '\\') {
            out.print('\\');
            out.print((char) character);
        } else if (character < ' ' || character > '~') {
            out.print("\\u%04x".formatted(character));
        } else {
            out.print((char) character);
        }
    }
}
