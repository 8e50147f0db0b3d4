package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.input.InputText;
import io.github.wmformat.generator.model.Position;

/** A cursor over a file's characters that knows its line and column. */
final class Characters {
    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Characters(InputText input) {
        this.file = input.name();
        this.text = input.text();
    }

    boolean atEnd() {
        return at >= text.length();
    }

    Position position() {
        return new Position(file, line, at - lineStart + 1);
    }

    /** The next character; NUL at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    char next() {
        char c = text.charAt(at++);
        if (c == '\n') {
            line++;
            lineStart = at;
        }
        return c;
    }

    boolean firstOfLine() {
        return text.substring(lineStart, at).isBlank();
    }

    void skipBlanks() {
        while (!atEnd()) {
            if (Character.isWhitespace(peek())) {
                next();
            } else if (peek() == '/' && peek(1) == '/') {
                skipLine();
            } else if (peek() == '/' && peek(1) == '*') {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (!atEnd() && peek() != '\n') {
            next();
        }
    }

    private void skipComment() {
        Position start = position();
        next();
        next();
        while (!(peek() == '*' && peek(1) == '/')) {
            if (atEnd()) {
                throw new InputException(start, "end of file inside the comment opened here");
            }
            next();
        }
        next();
        next();
    }

    /** The rest of the line, joined with the next where it ends in a backslash. */
    String logicalLine() {
        StringBuilder taken = new StringBuilder();
        while (!atEnd() && peek() != '\n') {
            char c = next();
            if (c == '\\' && (peek() == '\n' || (peek() == '\r' && peek(1) == '\n'))) {
                while (next() != '\n') {}
                taken.append(' ');
            } else {
                taken.append(c);
            }
        }
        return taken.toString();
    }

    /** A name or a number, which runs as far as letters and digits do. */
    String takeWord() {
        int start = at;
        boolean number = isDigit(peek());
        while (startsName(peek()) || isDigit(peek()) || (number && peek() == '.')) {
            at++;
        }
        return text.substring(start, at);
    }

    static boolean startsName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
