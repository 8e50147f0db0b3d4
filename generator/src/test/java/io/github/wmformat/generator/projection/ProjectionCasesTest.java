package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.ApiReader;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.testing.Expected;
import io.github.wmformat.generator.testing.InputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small metadata folders, and how Java sees what they declare: the role of every parameter and field. */
class ProjectionCasesTest {
    static Stream<Path> cases() {
        return Expected.inputs("projection", ".input").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void projectsAsExpected(Path input, @TempDir Path folder) throws IOException {
        InputFolder.unpack(input, folder);

        Expected.check(input, result(folder));
    }

    private static String result(Path folder) {
        try {
            return ProjectionText.of(Projector.project(ApiReader.read(folder)));
        } catch (InputException e) {
            return e.getMessage() + "\n";
        }
    }
}
