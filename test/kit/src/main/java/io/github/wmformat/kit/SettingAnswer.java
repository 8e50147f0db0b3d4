package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.HResult;
import io.github.wmformat.ResultCodes;
import java.util.function.LongSupplier;

/**
 * What an output setting answers.
 *
 * @param code S_OK or the failure
 * @param value the number that is read or set where it succeeds
 */
record SettingAnswer(HResult code, long value) {
    static SettingAnswer ok(long value) {
        return new SettingAnswer(ResultCodes.S_OK, value);
    }

    static SettingAnswer invalid() {
        return new SettingAnswer(ResultCodes.E_INVALIDARG, 0);
    }

    static SettingAnswer request() {
        return new SettingAnswer(ResultCodes.NS_E_INVALID_REQUEST, 0);
    }

    int valueOr(int refused) {
        return code.succeeded() ? (int) value : refused;
    }

    void assertAnswer(LongSupplier call) {
        if (code.succeeded()) {
            assertThat(call.getAsLong()).isEqualTo(value);
        } else {
            Contract.assertFails(code, call::getAsLong);
        }
    }
}
