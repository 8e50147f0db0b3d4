package io.github.wmformat.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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
