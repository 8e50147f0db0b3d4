package io.github.wmformat.generator.tables;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One row of a table, cell by cell, each asked for as what it has to be. */
record Row(List<CsvReader.Cell> cells) {
    private static final Pattern LIST = Pattern.compile("\\|");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    Position position() {
        return cells.get(0).position();
    }

    String text(int column) {
        return cells.get(column).text();
    }

    /** Text that must not be empty. */
    String words(int column, String what) {
        return text(column).isBlank() ? fail(column, what + " is missing") : text(column);
    }

    String name(int column) {
        return NAME.matcher(text(column)).matches()
                ? text(column)
                : fail(column, "a name of letters and digits belongs here");
    }

    /** What is separated by vertical bars. */
    List<String> list(int column) {
        String text = text(column);
        return text.isBlank()
                ? List.of()
                : LIST.splitAsStream(text).map(String::strip).toList();
    }

    String guid(int column) {
        boolean good = GUID.matcher(text(column)).matches();
        return good
                ? text(column).toLowerCase(Locale.ROOT)
                : fail(column, "a GUID is 32 hexadecimal digits, 8-4-4-4-12");
    }

    int code(int column) {
        if (!text(column).matches("0x[0-9A-Fa-f]{8}")) {
            fail(column, "a code number is written 0x and eight hexadecimal digits");
        }
        return Integer.parseUnsignedInt(text(column).substring(2), 16);
    }

    String fail(int column, String rule) {
        throw new InputException(cells.get(column).position(), rule);
    }
}
