package io.github.wmformat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.requirement.Requirement;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The metadata that the product is generated from. */
class MetadataTest {
    private static final Path METADATA = Path.of("src/main/metadata");

    static Stream<String> targets() {
        return Generation.targets().stream();
    }

    @Test
    void everyDisagreementBetweenTheSourcesIsSettled() {
        Generation generation = Generation.read(METADATA, Sources.INSTALLED);
        assertThat(generation.disagreements().errors()).isEmpty();
        Requirement.need(
                generation.disagreements().wineCompared(),
                "Wine's IDL files (package libwine-dev) are not installed: not compared with them");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theSameInputGivesTheSameOutputWhateverTheLanguage(String target) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Generation first = Generation.read(METADATA, Sources.INSTALLED);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Generation second = Generation.read(METADATA, Sources.INSTALLED);
            assertThat(second.files(target)).isEqualTo(first.files(target)).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
