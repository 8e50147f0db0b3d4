package io.github.wmformat.samples.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @Test
    void hoursMinutesSecondsAndFractions() {
        assertThat(ClockTime.parse("1:02:03.5")).isEqualTo(37_235_000_000L);
        assertThat(ClockTime.parse("0:90")).isEqualTo(900_000_000);
        assertThat(ClockTime.parse("0.0000001")).isEqualTo(1);
        assertThat(ClockTime.format(37_235_000_000L)).isEqualTo("3723.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "0:-1", "1e3", "1:2:3:4", "1:", ":1", ".5", "9999999999", "0x10"})
    void whatIsNoTimeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockTime.parse(text))
                .withMessageContaining("'" + text + "' is no time");
    }
}
