package io.github.wmformat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.generator.testing.Expected;
import io.github.wmformat.generator.testing.InputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a table or to the words: the folder is read, or each line says what is wrong and where. */
class DamagedTablesTest {
    private static final String SPICE = ",\"|:#-* \n\rA0";

    static Stream<Path> cases() {
        return Expected.inputs("folders", ".input").stream()
                .filter(f -> !f.getFileName().toString().startsWith("error-"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangedFolderIsReadOrRefused(Path input, @TempDir Path folder) throws IOException {
        InputFolder.unpack(input, folder);
        for (Path file : tables(folder)) {
            String text = Files.readString(file);
            Random random = new Random(text.hashCode());
            for (int i = 0; i < 100; i++) {
                Files.writeString(file, damaged(text, random));
                readOrRefuse(folder);
            }
            Files.writeString(file, text);
        }
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(csv|md)"))
                    .sorted()
                    .toList();
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int change = random.nextInt(3); change >= 0 && !changed.isEmpty(); change--) {
            int at = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.deleteCharAt(at);
            } else {
                changed.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
            }
        }
        return changed.toString();
    }

    private static void readOrRefuse(Path folder) {
        try {
            assertThat(Generation.read(folder, new Sources(folder.resolve("wine"), folder.resolve("mingw")))
                            .disagreements()
                            .errors())
                    .isNotNull();
        } catch (GenerationException e) {
            assertThat(e.lines()).allMatch(line -> line.matches("(?s)[^:]+:\\d+:\\d+: .+"));
        }
    }
}
