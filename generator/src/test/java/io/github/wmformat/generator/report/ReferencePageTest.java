package io.github.wmformat.generator.report;

import io.github.wmformat.generator.Generation;
import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.generator.testing.Expected;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencePageTest {
    @Test
    void thePageInTheDocumentationIsTheOneThatTheMetadataGives() {
        String page =
                Generation.read(Path.of("src/main/metadata"), Sources.INSTALLED).reference();

        Expected.checkFile(Path.of("../docs/reference.md"), page);
    }
}
