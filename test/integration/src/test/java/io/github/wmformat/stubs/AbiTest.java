package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the server is compiled against, foreign headers and ours together, says the same as the SDK's own headers, as a C compiler
 * has them: {@code abi-x64.tsv}.
 */
class AbiTest {
    @ParameterizedTest
    @CsvSource({"struct, 40", "field, 208", "enum, 174", "slot, 1287"})
    void aLineOfTheSdksOwnHeadersIsALineOfTheOracle(String kind, int count) throws IOException {
        Set<String> found = StubLibrary.oracleLines(kind)
                .map(columns -> String.join("\t", columns))
                .collect(Collectors.toSet());

        List<String> stated = sdk(kind);

        assertThat(stated).hasSize(count);
        assertThat(found).containsAll(stated);
        System.out.printf(Locale.ROOT, "oracle: %d lines of kind %s agree with the SDK's headers%n", count, kind);
    }

    @Test
    void everyInterfaceHasAsManySlotsAsItsMethodsTake() {
        long[] wrong = StubLibrary.oracleLines("slots")
                .filter(columns -> Integer.parseInt(columns[2]) != slots(columns[1]))
                .mapToLong(columns -> slots(columns[1]))
                .toArray();

        assertThat(wrong).isEmpty();
    }

    private static long slots(String type) {
        return StubLibrary.oracleLines("slot")
                .filter(columns -> columns[1].equals(type))
                .count();
    }

    private static List<String> sdk(String kind) throws IOException {
        try (InputStream file = AbiTest.class.getResourceAsStream("abi-x64.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\R"))
                    .filter(line -> line.startsWith(kind + "\t"))
                    .toList();
        }
    }
}
