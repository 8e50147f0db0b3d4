package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WM_STREAM_PRIORITY_RECORD;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ElementsTest {
    private final Scratch scratch = TestScratch.get();
    private final long start = scratch.mark();

    @AfterEach
    void release() {
        scratch.release(start);
    }

    @Test
    void everyKindComesBackAsItWasWritten() {
        int[] words = {0, 1, 65535};
        assertThat(Elements.words(Elements.words(scratch, words), 3)).isEqualTo(words);
        int[] ints = {-1, 7};
        assertThat(Elements.ints(Elements.ints(scratch, ints), 2)).isEqualTo(ints);
        long[] longs = {-1, 1L << 40};
        assertThat(Elements.longs(Elements.longs(scratch, longs), 2)).isEqualTo(longs);
        List<Guid> guids = List.of(new Guid(1, 2), Guid.NULL);
        assertThat(Elements.guids(Elements.guids(scratch, guids), 2)).isEqualTo(guids);
        List<WMT_STREAM_SELECTION> enums = List.of(WMT_STREAM_SELECTION.WMT_ON, WMT_STREAM_SELECTION.of(77));
        assertThat(Elements.enums(Elements.enums(scratch, enums), 2, WMT_STREAM_SELECTION::of))
                .isEqualTo(enums);
    }

    @Test
    void structuresStandBehindEachOther() {
        List<WM_STREAM_PRIORITY_RECORD> records =
                List.of(new WM_STREAM_PRIORITY_RECORD(1, true), new WM_STREAM_PRIORITY_RECORD(2, false));
        long at = Elements.structs(scratch, records, WM_STREAM_PRIORITY_RECORD.SIZE, WM_STREAM_PRIORITY_RECORD::write);
        assertThat(Memory.getWord(at + 6)).isEqualTo(2);
        assertThat(Elements.structs(at, 2, WM_STREAM_PRIORITY_RECORD.SIZE, WM_STREAM_PRIORITY_RECORD::read))
                .isEqualTo(records);
    }

    @Test
    void emptyArraysAreNullAndNullIsEmpty() {
        assertThat(Elements.words(scratch, new int[0])).isZero();
        assertThat(Elements.guids(scratch, List.of())).isZero();
        assertThat(Elements.bytes(0, 100)).isEmpty();
        assertThat(Elements.enums(0, -1, WMT_STREAM_SELECTION::of)).isEmpty();
    }

    @Test
    void countsThatCannotBeMeantAreRefusedBeforeMemoryIsTouched() {
        assertThatThrownBy(() -> Elements.bytes(8, -1)).isInstanceOf(ComException.class);
        assertThatThrownBy(() -> Elements.longs(8, 1 << 27)).isInstanceOf(ComException.class);
        assertThatThrownBy(() -> Elements.words(scratch, new int[] {65536}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalleesLengthIsNeverMoreThanItsRoom() {
        assertThat(Arguments.within(5, 8)).isEqualTo(5);
        assertThat(Arguments.within(9, 8)).isEqualTo(8);
        assertThat(Arguments.within(-1, 8)).isEqualTo(8);
        assertThat(Arguments.length(1L << 40)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void anAttributeWithoutALengthHasThatOfItsType() {
        assertThat(read(AttributeValue.ofString("ab"))).isEqualTo(AttributeValue.ofString("ab"));
        assertThat(read(AttributeValue.ofQword(-2))).isEqualTo(AttributeValue.ofQword(-2));
        assertThat(read(AttributeValue.ofGuid(new Guid(3, 4)))).isEqualTo(AttributeValue.ofGuid(new Guid(3, 4)));
        assertThat(read(AttributeValue.ofBinary(new byte[] {1})).size()).isZero();
        assertThat(Attributes.uncounted(0, 0)).isNull();
    }

    private AttributeValue read(AttributeValue value) {
        return Objects.requireNonNull(Attributes.uncounted(value.type().value(), scratch.bytes(value.bytes())));
    }

    @Test
    void taskMemoryChangesItsOwnerOnce() {
        assertThat(TaskMemory.take(TaskMemory.ROOM.text("given away"))).isEqualTo("given away");
        assertThat(TaskMemory.ROOM.text(null)).isZero();
        assertThat(TaskMemory.take(0)).isNull();
    }
}
