package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeEnumTest {
    @Test
    void aKnownNumberIsItsConstant() {
        assertThat(WMT_STATUS.of(4)).isSameAs(WMT_STATUS.WMT_EOF).isSameAs(WMT_STATUS.Known.WMT_EOF);
        assertThat(WMT_STATUS.WMT_EOF.value()).isEqualTo(4);
    }

    @Test
    void twoNamesOfOneNumberAreOneValue() {
        assertThat(WMT_STATUS.WMT_END_OF_FILE).isSameAs(WMT_STATUS.WMT_EOF);
    }

    @Test
    void anUnknownNumberSurvives() {
        assertThat(WMT_STATUS.of(4711).value()).isEqualTo(4711);
        assertThat(WMT_STATUS.of(4711)).isEqualTo(WMT_STATUS.of(4711)).hasToString("WMT_STATUS(4711)");
    }
}
