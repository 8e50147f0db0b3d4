package io.github.wmformat.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.ApiReader;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Tables.CodeRow;
import io.github.wmformat.requirement.Requirement;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MinGW's own headers, which are none of ours: what they have, the metadata have. */
class MingwHeadersTest {
    private final Api api = ApiReader.read(Path.of("src/main/metadata"));
    private MingwHeaders headers = new MingwHeaders(Map.of(), Map.of());

    @BeforeEach
    void read() {
        MingwHeaders installed = MingwHeaders.read(Sources.INSTALLED.mingw()).orElse(null);
        Requirement.need(installed != null, "MinGW's headers (package mingw-w64-common) are not installed");
        headers = Objects.requireNonNull(installed);
    }

    @Test
    void everyInterfaceIsDescribed() {
        assertThat(headers.interfaces()).hasSizeGreaterThan(60);
        assertThat(api.interfaces().keySet()).containsAll(headers.interfaces().keySet());
    }

    @Test
    void everyResultCodeIsNamed() {
        assertThat(headers.codes()).hasSizeGreaterThan(1200);
        assertThat(api.tables().codes().stream().collect(Collectors.toMap(CodeRow::name, CodeRow::value)))
                .containsAllEntriesOf(headers.codes());
    }
}
