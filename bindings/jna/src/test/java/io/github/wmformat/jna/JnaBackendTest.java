package io.github.wmformat.jna;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.spi.Backend;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class JnaBackendTest {
    @Test
    void theBackendIsFoundByItsName() {
        assertThat(ServiceLoader.load(Backend.class)).extracting(Backend::name).containsExactly("jna");
    }
}
