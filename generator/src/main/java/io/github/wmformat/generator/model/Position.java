package io.github.wmformat.generator.model;

/**
 * A place in an input file.
 *
 * @param file the file's name, as given
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
