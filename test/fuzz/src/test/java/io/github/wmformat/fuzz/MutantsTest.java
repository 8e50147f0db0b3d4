package io.github.wmformat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A sample of what {@code mutants.sh} runs by the million. */
class MutantsTest {
    private static final int PER_FILE = 60;

    @Test
    void mutantsOfTheProjectsOwnFilesAreSafe() throws IOException {
        check(Path.of("..", "data"));
    }

    @Test
    void mutantsOfRealFilesAreSafe() throws IOException {
        String name = System.getProperty("wmformat.corpus", "");
        if (name.isBlank() || !Files.isDirectory(Path.of(name))) {
            throw Requirement.unmet(
                    "no real ASF files: name their folder with -Dwmformat.corpus (now: \"" + name + "\")");
        }
        check(Path.of(name));
    }

    private static void check(Path folder) throws IOException {
        var check = new MutantCheck();
        for (Path file : Mutants.files(folder)) {
            Mutator mutator = Mutants.mutator(file);
            for (long seed = 0; seed < PER_FILE; seed++) {
                assertThat(check.finding(mutator.mutant(seed)))
                        .as("%s, seed %d", file.getFileName(), seed)
                        .isNull();
            }
        }
    }
}
