package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** No backend is on this module's test class path: what is left to see are the reasons. */
class BackendsTest {
    @Test
    void everyBackendOfTheOrderIsListedWithItsReason() {
        assertThat(Backends.all()).extracting(BackendStatus::name).containsExactly("ffm", "jna", "fallback");
        assertThat(Backends.all()).allSatisfy(status -> {
            assertThat(status.available()).isFalse();
            assertThat(status.unavailableReason().orElseThrow()).contains("wmformat-" + status.name());
        });
    }

    @Test
    void theRefusalNamesEachReasonAndTheProperty() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Backends.select("fallback"))
                .withMessageContaining("wmformat-fallback")
                .withMessageContaining(Backends.PROPERTY);
    }
}
