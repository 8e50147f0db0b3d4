package io.github.wmformat.asf.dump;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a dump as lines of ASCII, the same for the same file on every machine. Fields of objects have a line each; the
 * elements of a list and the fields of a group stand on one line.
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
        begin(name);
        open.push(Level.LIST);
    }

    @Override
    public void group(String name) {
        begin(name);
        open.push(Level.GROUP);
    }

    @Override
    public void value(String name, Object value) {
        begin(name);
        write(open.peek() == Level.GROUP ? "=" : " ");
        write(text(value));
        if (open.peek() != Level.GROUP) {
            endLine();
        }
    }

    @Override
    public void end() {
        Level closed = open.pop();
        if (closed == Level.GROUP && !open.contains(Level.GROUP)) {
            endLine();
        } else if (closed == Level.LIST && !open.contains(Level.GROUP)) {
            endLine();
        }
    }

    /** In an object a field begins a line, in a list an element does, in a group it goes on with the line. */
    private void begin(String name) {
        Level level = open.peek();
        if (open.contains(Level.GROUP)) {
            write(" ");
            write(level == Level.LIST ? "-" : name);
            return;
        }
        endLine();
        indent();
        write(level == Level.LIST ? "-" : name + (level == Level.OBJECT ? ":" : ""));
        lineBegun = true;
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
