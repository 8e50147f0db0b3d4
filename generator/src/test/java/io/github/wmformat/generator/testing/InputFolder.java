package io.github.wmformat.generator.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A metadata folder written as one file: a line {@code === name} begins each of its files. */
public final class InputFolder {
    private static final String MARK = "=== ";

    private InputFolder() {}

    /** Writes the files of an input below the given folder. */
    public static void unpack(Path input, Path folder) throws IOException {
        Path at = folder.resolve("unnamed");
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(input)) {
            if (line.startsWith(MARK)) {
                write(at, text);
                at = folder.resolve(line.substring(MARK.length()));
                text.setLength(0);
                Files.createDirectories(
                        folder.resolve(List.of("docs", "wine", "mingw").contains(parent(at)) ? parent(at) : "."));
                Files.writeString(at, "");
            } else {
                text.append(line).append('\n');
            }
        }
        write(at, text);
    }

    private static String parent(Path file) {
        Path parent = file.getParent();
        Path name = parent == null ? null : parent.getFileName();
        return name == null ? "" : name.toString();
    }

    private static void write(Path file, StringBuilder text) throws IOException {
        if (!text.isEmpty()) {
            Files.writeString(file, text.toString());
        }
    }
}
