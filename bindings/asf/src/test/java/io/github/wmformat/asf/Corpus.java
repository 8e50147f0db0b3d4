package io.github.wmformat.asf;

import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of real files that the system property {@code wmformat.corpus} names. */
public final class Corpus {
    private Corpus() {}

    /** The folder; without one the test is left out, or fails where every check is required. */
    public static Path folder() {
        String name = System.getProperty("wmformat.corpus", "");
        if (!name.isBlank() && Files.isDirectory(Path.of(name))) {
            return Path.of(name);
        }
        throw Requirement.unmet("no real ASF files: name their folder with -Dwmformat.corpus (now: \"" + name + "\")");
    }

    public static List<Path> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().matches(".*\\.(asf|wma|wmv)"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
