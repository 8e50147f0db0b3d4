package io.github.wmformat.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TestEventTest {
    @Test
    void anEventSurvivesItsLine() {
        TestEvent event = new TestEvent(
                TestEvent.Kind.FAILED, "[engine:e]/[method:m()]", "a.B", "m[#1]", "tab\there", "C:\\new\nline, \"q\"");

        assertThat(event.line()).doesNotContain("\n");
        assertThat(TestEvent.parse(event.line())).isEqualTo(event);
    }

    @Test
    void aLineWithTooFewFieldsIsRefused() {
        assertThatThrownBy(() -> TestEvent.parse("PASSED\tid"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PASSED");
    }
}
