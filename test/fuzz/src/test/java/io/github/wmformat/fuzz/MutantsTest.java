package io.github.wmformat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of what {@code mutants.sh} runs by the million. */
class MutantsTest {
    private static final int PER_FILE = 64;

    @TempDir
    private Path made;

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

    private void check(Path folder) throws IOException {
        var check = new MutantCheck(made);
        List<Path> files = new ArrayList<>(Mutants.files(folder));
        files.add(Mutants.made(made));
        for (Path file : files) {
            Mutator mutator = Mutants.mutator(file);
            for (long seed = 0; seed < PER_FILE; seed++) {
                assertThat(check.finding(mutator.mutant(seed), seed))
                        .as("%s, seed %d", file.getFileName(), seed)
                        .isNull();
            }
        }
    }
}
