package io.github.wmformat.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownDifferencesTest {
    @Test
    void theReasonMayContainCommas() {
        KnownDifferences known = KnownDifferences.parse(
                List.of(KnownDifferences.HEADER, "a.B,m,W8-004,not cleared, here, on Wine 8", ""));

        assertThat(known.entries().values()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(new KnownDifferences.Key("a.B", "m"));
            assertThat(entry.fact()).isEqualTo("W8-004");
            assertThat(entry.reason()).isEqualTo("not cleared, here, on Wine 8");
        });
    }

    @Test
    void oneVersionOfWineMayHaveItsOwn(@TempDir Path directory) throws IOException {
        Files.writeString(
                directory.resolve("known-differences.csv"), KnownDifferences.HEADER + "\na.B,m,WM-1,always\n");
        Files.writeString(
                directory.resolve("known-differences-wine-8.csv"),
                KnownDifferences.HEADER + "\na.B,n,W8-004,only here\n");

        assertThat(KnownDifferences.read(directory, 8).entries()).hasSize(2);
        assertThat(KnownDifferences.read(directory, 10).entries()).hasSize(1);
    }

    @Test
    void everyColumnIsNeeded() {
        assertThatThrownBy(() -> KnownDifferences.parse(List.of(KnownDifferences.HEADER, "a.B,m,,no fact")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.B,m,,no fact");
    }

    @Test
    void theSameTestIsListedOnce() {
        List<String> lines = List.of(KnownDifferences.HEADER, "a.B,m,W8-001,one", "a.B,m,W8-002,two");

        assertThatThrownBy(() -> KnownDifferences.parse(lines)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theHeaderIsNeeded() {
        assertThatThrownBy(() -> KnownDifferences.parse(List.of())).hasMessageContaining(KnownDifferences.HEADER);
    }
}
