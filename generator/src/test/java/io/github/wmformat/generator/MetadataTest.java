package io.github.wmformat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.check.Disagreements;
import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.generator.emit.com.ShapesEmitter;
import io.github.wmformat.generator.projection.Projector;
import io.github.wmformat.generator.report.DisagreementReport;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The metadata that the product is generated from. */
class MetadataTest {
    private static final Path METADATA = Path.of("src/main/metadata");
    private static final Path PAGE = Path.of("../docs/disagreements.md");

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

    /** With -Dwmformat.rewriteExpected=true the page is made anew. */
    @Test
    void theDocumentationTellsTheDisagreements() throws IOException {
        Disagreements disagreements =
                Generation.read(METADATA, Sources.INSTALLED).disagreements();
        Requirement.need(
                disagreements.wineCompared() && disagreements.mingwCompared(),
                "Wine's IDL files (libwine-dev) or MinGW's headers (mingw-w64-common) are not installed");
        String report = DisagreementReport.of(disagreements);
        if (Boolean.getBoolean("wmformat.rewriteExpected")) {
            Files.writeString(PAGE, report);
        }
        assertThat(PAGE).hasContent(report);
    }

    /** Each one costs the start of a program: FFM links it, JNA looks it up. */
    @Test
    void theWholeApiIsCalledThroughFewShapes() {
        Set<String> shapes = ShapesEmitter.shapes(Projector.project(ApiReader.read(METADATA)));
        System.out.println("link shapes: " + shapes.size());
        assertThat(shapes).hasSizeLessThanOrEqualTo(95);
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
