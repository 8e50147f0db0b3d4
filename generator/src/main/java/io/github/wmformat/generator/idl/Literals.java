package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.Locale;

/** Text, character and number literals of C. */
final class Literals {
    private static final int LONGEST_NUMBER = 64;

    private Literals() {}

    static String text(Characters in) {
        return quoted(in, '"', "text");
    }

    static String character(Characters in) {
        Position at = in.position();
        String taken = quoted(in, '\'', "character");
        if (taken.length() != 1) {
            throw new InputException(at, "a character literal holds exactly one character");
        }
        return taken;
    }

    private static String quoted(Characters in, char quote, String what) {
        Position start = in.position();
        in.next();
        StringBuilder taken = new StringBuilder();
        while (in.peek() != quote) {
            if (in.atEnd() || in.peek() == '\n') {
                throw new InputException(start, "the " + what + " opened here does not end on its line");
            }
            char c = in.next();
            taken.append(c == '\\' ? escape(in, start) : c);
        }
        in.next();
        return taken.toString();
    }

    private static char escape(Characters in, Position start) {
        if (in.atEnd()) {
            throw new InputException(start, "end of file inside the literal opened here");
        }
        char c = in.next();
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> '\0';
            case 'x' -> hex(in, start);
            default -> c;
        };
    }

    private static char hex(Characters in, Position start) {
        int value = 0;
        int digits = 0;
        for (int d = digit(in); d >= 0 && digits < 4; d = digit(in), digits++) {
            value = value * 16 + d;
            in.next();
        }
        if (digits == 0) {
            throw new InputException(start, "the escape \\x needs hexadecimal digits behind it");
        }
        return (char) value;
    }

    private static int digit(Characters in) {
        return in.atEnd() ? -1 : Character.digit(in.peek(), 16);
    }

    /** The value of a number as C writes it: decimal, 0x hexadecimal, 0 octal, with any of the suffixes U, L. */
    static long number(Token token) {
        String digits = token.text().toLowerCase(Locale.ROOT);
        if (digits.length() > LONGEST_NUMBER) {
            throw bad(token);
        }
        digits = digits.replaceFirst("(?:u|l|i64|ui64)+$", "");
        try {
            if (digits.startsWith("0x")) {
                return Long.parseUnsignedLong(digits.substring(2), 16);
            }
            boolean octal = digits.length() > 1 && digits.startsWith("0");
            return octal ? Long.parseLong(digits, 8) : Long.parseUnsignedLong(digits, 10);
        } catch (NumberFormatException e) {
            throw bad(token);
        }
    }

    private static InputException bad(Token token) {
        String text = token.text();
        String shown = text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "..." : text;
        return new InputException(token.position(), "bad number '" + shown + "'");
    }

    static String shown(char c) {
        return c > ' ' && c < 127 ? "'" + c + "'" : String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
