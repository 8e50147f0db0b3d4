package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void lettersOfAllScriptsStay() {
        assertThat(Printable.text("Größe 音楽 \uD83C\uDFB5")).isEqualTo("Größe 音楽 \uD83C\uDFB5");
    }

    @Test
    void whatSteersATerminalIsEscaped() {
        assertThat(Printable.text("\u001B]0;x\u0007\u009B\r\n\u202E\u2028\uD800"))
                .isEqualTo("\\u001B]0;x\\u0007\\u009B\\u000D\\u000A\\u202E\\u2028\\uD800");
    }
}
