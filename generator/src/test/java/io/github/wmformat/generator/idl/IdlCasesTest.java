package io.github.wmformat.generator.idl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.testing.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One case for each thing that the grammar has, and one for each way to get it wrong. */
class IdlCasesTest {
    static Stream<Path> cases() {
        return Expected.inputs("cases", ".idl").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Path input) throws IOException {
        Expected.check(input, read(input));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readingAgainGivesTheSame(Path input) throws IOException {
        assertThat(read(input)).isEqualTo(read(input));
    }

    @Test
    void thereIsACaseForEachExpectation() throws IOException {
        List<String> inputs = cases().map(IdlCasesTest::stem).toList();
        List<String> expectations = Expected.inputs("cases", ".expected").stream()
                .map(IdlCasesTest::stem)
                .toList();
        assertThat(inputs).isNotEmpty().containsExactlyInAnyOrderElementsOf(expectations);
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static String read(Path input) throws IOException {
        boolean foreign = Files.readString(input).startsWith("// foreign");
        try {
            Idl idl = IdlReader.read(
                    Expected.RESOURCES.resolve("cases"),
                    List.of(input.getFileName().toString()),
                    foreign ? Strictness.FOREIGN : Strictness.OWN);
            return ModelText.of(idl);
        } catch (InputException e) {
            return e.getMessage() + "\n";
        }
    }
}
