package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HResultTest {
    @Test
    void aKnownCodeHasItsName() {
        assertThat(HResult.of(0xC00D0BCF)).isEqualTo(ResultCodes.NS_E_NO_MORE_SAMPLES);
        assertThat(ResultCodes.NS_E_NO_MORE_SAMPLES).hasToString("NS_E_NO_MORE_SAMPLES (0xC00D0BCF)");
        assertThat(ResultCodes.NS_E_NO_MORE_SAMPLES.facility()).isEqualTo(0x0D);
        assertThat(ResultCodes.NS_E_NO_MORE_SAMPLES.failed()).isTrue();
    }

    @Test
    void anUnknownCodeIsItsNumber() {
        assertThat(HResult.of(0x8BADF00D).name()).isEqualTo("0x8BADF00D");
        assertThat(HResult.of(0x8BADF00D).sentence()).isEmpty();
    }

    @Test
    void anExceptionSaysWhatFailedAndWhy() {
        var failure = new ComException(ResultCodes.E_INVALIDARG, "IWMSyncReader", "SetRange", "duration -5");

        assertThat(failure)
                .hasMessage("IWMSyncReader::SetRange failed: E_INVALIDARG (0x80070057): duration -5. "
                        + ResultCodes.E_INVALIDARG.sentence());
        assertThat(failure.is(ResultCodes.E_INVALIDARG)).isTrue();
        assertThat(failure.interfaceName()).isEqualTo("IWMSyncReader");
        assertThat(failure.methodName()).isEqualTo("SetRange");
    }

    @Test
    void aSuccessIsNoException() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComException(ResultCodes.S_FALSE, "IWMReader", "Open", ""));
    }
}
