package io.github.wmformat.generator.idl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.testing.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a file: it is read, or there is one line that says what is wrong and where. */
class DamagedIdlTest {
    private static final String SPICE = "()[]{};:,*\"'#/\\=-<>|~0x1L \n";

    static Stream<Path> cases() {
        return Expected.inputs("cases", ".idl").stream()
                .filter(f -> !f.getFileName().toString().startsWith("error-"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCutFileIsReadOrRefused(Path input, @TempDir Path folder) throws IOException {
        String text = Files.readString(input);
        for (int end = 0; end < text.length(); end += 3) {
            readOrRefuse(folder, text.substring(0, end));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangedFileIsReadOrRefused(Path input, @TempDir Path folder) throws IOException {
        String text = Files.readString(input);
        Random random = new Random(text.hashCode());
        for (int i = 0; i < 300; i++) {
            StringBuilder changed = new StringBuilder(text);
            for (int change = random.nextInt(4); change >= 0 && !changed.isEmpty(); change--) {
                damage(changed, random);
            }
            readOrRefuse(folder, changed.toString());
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
            default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
        }
    }

    private static void readOrRefuse(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("damaged.idl"), text);
        try {
            assertThat(IdlReader.read(folder, List.of("damaged.idl"), Strictness.OWN))
                    .isNotNull();
        } catch (InputException e) {
            assertThat(e).hasMessageMatching("(?s)damaged\\.idl:\\d+:\\d+: .+");
        }
    }
}
