package io.github.wmformat.generator.tables;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.input.InputText;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of comma-separated cells: RFC 4180, and besides lines that start with {@code #}, which are comments. */
final class CsvReader {
    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvReader(InputText input) {
        this.file = input.name();
        this.text = input.text().replace("\r\n", "\n");
    }

    record Cell(String text, Position position) {}

    /** The rows below the header, which must be the given one. */
    static List<List<Cell>> read(InputText input, List<String> header) {
        List<List<Cell>> rows = new CsvReader(input).rows();
        if (rows.isEmpty()) {
            throw new InputException(
                    new Position(input.name(), 1, 1), "the header " + String.join(",", header) + " is missing");
        }
        List<Cell> first = rows.remove(0);
        if (!first.stream().map(Cell::text).toList().equals(header)) {
            throw new InputException(first.get(0).position(), "unknown header: here it is " + String.join(",", header));
        }
        for (List<Cell> row : rows) {
            if (row.size() != header.size()) {
                throw new InputException(
                        row.get(0).position(),
                        "a row of this table has " + header.size() + " cells, this one has " + row.size());
            }
        }
        return rows;
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                skipComment();
            } else if (text.charAt(at) == '\n') {
                step();
            } else {
                rows.add(row());
            }
        }
        return rows;
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private List<Cell> row() {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            Position start = position();
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted(start) : bare();
            cells.add(new Cell(cell, start));
            if (at == text.length() || text.charAt(at) == '\n') {
                return cells;
            }
            at++;
        }
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"') {
                throw new InputException(position(), "a cell with a quote in it stands in quotes, with \"\" for each");
            }
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted(Position start) {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            if (at == text.length()) {
                throw new InputException(start, "end of file inside the quotes opened here");
            }
            char c = text.charAt(at);
            step();
            if (c == '"' && !follows('"')) {
                break;
            }
            cell.append(c);
            at += c == '"' ? 1 : 0;
        }
        if (at < text.length() && !follows(',') && !follows('\n')) {
            throw new InputException(position(), "a comma or the line's end belongs behind the closing quote");
        }
        return cell.toString();
    }

    private boolean follows(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void step() {
        if (text.charAt(at++) == '\n') {
            line++;
            lineStart = at;
        }
    }

    private Position position() {
        return new Position(file, line, at - lineStart + 1);
    }
}
