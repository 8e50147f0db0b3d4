package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.spi.ReferenceLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @AfterEach
    void off() {
        References.record(false);
    }

    @Test
    void nothingIsRecordedUntilSomebodyAsks() {
        assertThat(ReferenceLedger.isOn()).isFalse();
        assertThat(References.held()).isEmpty();
        assertThat(References.report()).isEqualTo("0 references are still held");
    }

    @Test
    void whatIsTakenIsHeldUntilItIsGivenBack() {
        References.record(true);
        Object first = new Object();
        ReferenceLedger.taken(first, "INSSBuffer");
        assertThat(References.held()).singleElement().satisfies(held -> {
            assertThat(held.interfaceName()).isEqualTo("INSSBuffer");
            assertThat(held.thread()).isEqualTo(Thread.currentThread().getName());
            assertThat(held.taken().getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("whatIsTakenIsHeldUntilItIsGivenBack"));
        });
        assertThat(References.report())
                .startsWith("1 reference is still held\nINSSBuffer, taken on thread")
                .contains("whatIsTakenIsHeldUntilItIsGivenBack");
        ReferenceLedger.given(first);
        ReferenceLedger.given(first);
        assertThat(References.held()).isEmpty();
    }

    @Test
    void objectsThatAreEqualAreStillTwoReferences() {
        References.record(true);
        ReferenceLedger.taken(new String("a"), "IUnknown");
        ReferenceLedger.taken(new String("a"), "IUnknown");
        assertThat(References.held()).hasSize(2);
    }

    @Test
    void theEndOfTheRecordingForgets() {
        References.record(true);
        ReferenceLedger.taken(new Object(), "IUnknown");
        References.record(false);
        assertThat(References.held()).isEmpty();
    }
}
