package io.github.wmformat.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;

/** Asserts that a call fails with a code. */
final class Failures {
    private Failures() {}

    static void assertFails(HResult code, Runnable call) {
        assertThatExceptionOfType(ComException.class)
                .isThrownBy(call::run)
                .satisfies(failure -> assertThat(failure.hresult()).isEqualTo(code));
    }
}
