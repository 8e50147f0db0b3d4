package io.github.wmformat.asf.dump;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a dump as lines of ASCII, the same for the same file on every machine. Fields of objects and
 * elements of lists have a line each; the fields of a group share one, but for lists and groups among them.
 */
public final class TextDump implements DumpSink {
    private enum Level {
        OBJECT,
        LIST,
        GROUP
    }

    private final Appendable out;
    private final Deque<Level> open = new ArrayDeque<>();
    private boolean lineBegun;

    /** Writes to a sink of characters. */
    public TextDump(Appendable out) {
        this.out = out;
    }

    @Override
    public void object(String name, long offset, long size) {
        endLine();
        indent();
        write(name + " at " + offset + ", " + size + " bytes");
        open.push(Level.OBJECT);
        endLine();
    }

    @Override
    public void list(String name) {
        beginLine(name + ":");
        open.push(Level.LIST);
    }

    @Override
    public void group(String name) {
        beginLine(name + ":");
        open.push(Level.GROUP);
    }

    @Override
    public void value(String name, Object value) {
        if (open.peek() == Level.GROUP) {
            field(name + "=" + text(value));
        } else {
            beginLine(name + ":");
            write(" " + text(value));
            endLine();
        }
    }

    @Override
    public void end() {
        open.pop();
        endLine();
    }

    /** An element of a list has a dash in place of a name. */
    private void beginLine(String name) {
        endLine();
        indent();
        write(open.peek() == Level.LIST ? "-" : name);
    }

    /** The fields of a group follow each other on its line; behind a list among them they go on on a new one. */
    private void field(String text) {
        if (lineBegun) {
            write(" " + text);
        } else {
            indent();
            write(text);
        }
    }

    private void indent() {
        write("  ".repeat(open.size()));
        lineBegun = true;
    }

    private void endLine() {
        if (lineBegun) {
            write("\n");
            lineBegun = false;
        }
    }

    private static String text(Object value) {
        return value instanceof String text
                ? quoted(text)
                : value instanceof Bytes bytes ? hex(bytes) : value.toString();
    }

    private static String hex(Bytes bytes) {
        return "(" + bytes + ")";
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ' || character > '~') {
                quoted.append("\\u%04x".formatted((int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
