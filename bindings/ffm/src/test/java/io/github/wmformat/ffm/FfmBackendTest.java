package io.github.wmformat.ffm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.wmformat.spi.Backend;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FfmBackendTest {
    @AfterEach
    void clear() {
        System.clearProperty(NativeLibrary.PROPERTY);
    }

    @Test
    void theBackendIsFoundByItsName() {
        assertThat(ServiceLoader.load(Backend.class)).extracting(Backend::name).containsExactly("ffm");
    }

    @Test
    void withoutTheRuntimeTheReasonSaysWhatToDo() {
        assumeFalse(NativeLibrary.onWindows(), "Windows has the runtime");
        FfmBackend backend = new FfmBackend();
        assertThat(backend.unavailableReason())
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("wmvcore.dll not found").contains("fallback"));
        assertThatThrownBy(backend::wmvcore).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLibraryThatIsNamedAndAbsentIsNamedInTheReason() {
        System.setProperty(NativeLibrary.PROPERTY, "/nowhere/libwm.so");
        assertThat(new FfmBackend().unavailableReason())
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("/nowhere/libwm.so").contains("wmformat.ffm.library"));
    }
}
