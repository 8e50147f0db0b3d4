package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NativeBackendTest {
    /** A backend of its own over the machine of the class path. */
    private static final class Fresh extends NativeBackend {
        private final @Nullable String obstacle;

        Fresh(@Nullable String obstacle) {
            super("fresh", () -> TestMachine.MACHINE);
            this.obstacle = obstacle;
        }

        @Override
        protected @Nullable String obstacle() {
            return obstacle;
        }
    }

    @AfterEach
    void clear() {
        System.clearProperty(NativeLibrary.PROPERTY);
    }

    @Test
    void withoutTheRuntimeTheReasonSaysWhatToDo() {
        assumeFalse(NativeLibrary.onWindows(), "Windows has the runtime");
        NativeBackend backend = new Fresh(null);
        assertThat(backend.unavailableReason())
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("wmvcore.dll not found").contains("fallback"));
        assertThatThrownBy(backend::wmvcore)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("backend fresh is not available");
    }

    @Test
    void aLibraryThatIsNamedAndAbsentIsNamedInTheReason() {
        System.setProperty(NativeLibrary.PROPERTY, "/nowhere/libwm.so");
        assertThat(new Fresh(null).unavailableReason())
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("/nowhere/libwm.so").contains("wmformat.library"));
    }

    @Test
    void whatStandsInTheWayOfNativeCodeIsTheReason() {
        assertThat(new Fresh("this Java has no feet").unavailableReason()).contains("this Java has no feet");
    }
}
