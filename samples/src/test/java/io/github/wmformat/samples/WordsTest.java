package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aFailureIsOneLineThatCannotSteerATerminal() {
        assertThat(Words.failure(new IllegalStateException("first\n  second\u001B[2J")))
                .isEqualTo("first second\\u001B[2J");
    }

    @Test
    void aFailureWithoutWordsIsNamed() {
        assertThat(Words.failure(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void flagsWithoutNameAreKeptAsNumber() {
        assertThat(Words.flags(0)).isEmpty();
        assertThat(Words.flags(0x8000_0005)).containsExactly("WM_SF_CLEANPOINT", "WM_SF_DATALOSS", "0x80000000");
    }
}
