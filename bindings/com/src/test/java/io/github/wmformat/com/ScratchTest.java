package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.ComException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScratchTest {
    private final Scratch scratch = TestScratch.get();
    private final long start = scratch.mark();

    @AfterEach
    void release() {
        scratch.release(start);
    }

    @Test
    void memoryIsAlignedAndZeroEvenWhenItWasUsedBefore() {
        long first = scratch.take(13);
        Memory.putLong(first, -1);
        Memory.putLong(first + 8, -1);
        scratch.release(start);
        long again = scratch.take(16);
        assertThat(again).isEqualTo(first);
        assertThat(again % 8).isZero();
        assertThat(Memory.getLong(again)).isZero();
        assertThat(Memory.getLong(again + 8)).isZero();
    }

    @Test
    void aNestedCallLeavesTheOutsOfTheCallAroundItAlone() {
        long outer = scratch.take(8);
        Memory.putLong(outer, 42);
        long mark = scratch.mark();
        long inner = scratch.take(8);
        Memory.putLong(inner, 7);
        scratch.release(mark);
        assertThat(inner).isNotEqualTo(outer);
        assertThat(Memory.getLong(outer)).isEqualTo(42);
        assertThat(scratch.take(8)).isEqualTo(inner);
    }

    @Test
    void whatDoesNotFitTheBlockHasMemoryOfItsOwnUntilItIsReleased() {
        long large = scratch.take(100_000);
        Memory.putLong(large + 99_992, 5);
        assertThat(Memory.getLong(large + 99_992)).isEqualTo(5);
        scratch.release(start);
        assertThat(scratch.mark()).isEqualTo(start);
    }

    @Test
    void sizesThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> scratch.take(1L << 32)).isInstanceOf(ComException.class);
        assertThatThrownBy(() -> scratch.buffer(1, -1, 2)).isInstanceOf(ComException.class);
    }

    @Test
    void textHasItsTerminatorAndNullIsNull() {
        long at = scratch.text("a\u00fc\ud83d\ude00");
        assertThat(Memory.getText(at)).isEqualTo("a\u00fc\ud83d\ude00");
        assertThat(Memory.getText(at, 2)).isEqualTo("a\u00fc");
        assertThat(scratch.text(null)).isZero();
    }
}
