package io.github.wmformat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Tables;
import io.github.wmformat.generator.report.DisagreementReport;
import io.github.wmformat.generator.testing.Expected;
import io.github.wmformat.generator.testing.InputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole metadata folders: what their tables say, what the sources disagree on, and each way to get a table wrong. */
class FolderCasesTest {
    static Stream<Path> cases() {
        return Expected.inputs("folders", ".input").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAndChecksAsExpected(Path input, @TempDir Path folder) throws IOException {
        InputFolder.unpack(input, folder);
        String result = result(folder);
        Expected.check(input, result);
        assertThat(result).isEqualTo(result(folder));
    }

    @Test
    void thereIsACaseForEachExpectation() {
        assertThat(Expected.inputs("folders", ".expected"))
                .hasSameSizeAs(cases().toList())
                .isNotEmpty();
    }

    private static String result(Path folder) {
        try {
            Generation generation =
                    Generation.read(folder, new Sources(folder.resolve("wine"), folder.resolve("mingw")));
            List<String> errors = generation.disagreements().errors();
            return tables(ApiReader.read(folder))
                    + DisagreementReport.of(generation.disagreements())
                    + String.join("\n", errors);
        } catch (GenerationException e) {
            return String.join("\n", e.lines()).replace(folder.getFileName().toString(), "FOLDER") + "\n";
        }
    }

    private static String tables(Api api) {
        Tables tables = api.tables();
        StringBuilder text = new StringBuilder();
        Stream.of(tables.objects(), tables.results(), tables.idioms(), tables.guids(), tables.texts())
                .flatMap(List::stream)
                .forEach(row -> text.append(row).append('\n'));
        tables.documentation()
                .forEach((name, words) ->
                        text.append(name).append(": ").append(words).append('\n'));
        return text.toString();
    }
}
