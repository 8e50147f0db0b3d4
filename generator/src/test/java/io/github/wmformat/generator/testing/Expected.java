package io.github.wmformat.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases of two files each: an input and what is expected of it. With {@code -Dwmformat.rewriteExpected=true} the second
 * is written anew, to be read before it is committed.
 */
public final class Expected {
    /** Where the cases are, seen from the module. */
    public static final Path RESOURCES = Path.of("src/test/resources");

    private Expected() {}

    /** The inputs of a folder below the test resources. */
    public static List<Path> inputs(String folder, String extension) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a result against the file beside the input. */
    public static void check(Path input, String result) {
        String name = input.getFileName().toString();
        checkFile(input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected"), result);
    }

    /** Holds a result against a file. */
    public static void checkFile(Path expected, String result) {
        try {
            if (Boolean.getBoolean("wmformat.rewriteExpected")) {
                Files.writeString(expected, result);
            }
            assertThat(result).as(expected.toString()).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
