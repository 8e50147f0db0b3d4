package io.github.wmformat.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Backends;
import io.github.wmformat.spi.Backend;
import org.junit.jupiter.api.Test;

/** The backend as programs find it. */
final class FallbackBackendTest {
    @Test
    void isFoundByItsName() {
        Backend backend = Backends.select("fallback");
        assertThat(backend).isInstanceOf(FallbackBackend.class);
        assertThat(backend.unavailableReason()).isEmpty();
        assertThat(backend.wmvcore()).isSameAs(backend.wmvcore());
    }

    @Test
    void isListed() {
        assertThat(Backends.all()).anyMatch(status -> status.name().equals("fallback") && status.available());
    }
}
