package io.github.wmformat.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.Guid;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructBytesTest {
    private final ByteBuffer at = StructBytes.take(ByteBuffer.allocate(64), 64);

    @Test
    void takenBytesAreLittleEndianAndPassed() {
        ByteBuffer source = ByteBuffer.wrap(new byte[] {9, 1, 0, 0, 0, 7});
        source.get();

        assertThat(StructBytes.take(source, 4).getInt()).isEqualTo(1);
        assertThat(source.get()).isEqualTo((byte) 7);
    }

    @Test
    void arraysComeBackAsTheyWereWritten() {
        StructBytes.putWords(at, 0, new int[] {1, 0xFFFF});
        StructBytes.putInts(at, 4, new int[] {2, -3});
        StructBytes.putLongs(at, 12, new long[] {Long.MIN_VALUE});
        StructBytes.putFloats(at, 20, new float[] {1.5f});
        StructBytes.putList(at, 24, List.of(new Guid(1, 2)), Guid.SIZE, Guid::write);

        assertThat(StructBytes.words(at, 0, 2)).containsExactly(1, 0xFFFF);
        assertThat(StructBytes.ints(at, 4, 2)).containsExactly(2, -3);
        assertThat(StructBytes.longs(at, 12, 1)).containsExactly(Long.MIN_VALUE);
        assertThat(StructBytes.floats(at, 20, 1)).containsExactly(1.5f);
        assertThat(StructBytes.list(at, 24, 1, Guid.SIZE, Guid::read)).containsExactly(new Guid(1, 2));
    }

    @Test
    void textEndsAtItsTerminatorItsRoomOrTheLastByte() {
        StructBytes.putText(at, 56, "abcd");

        assertThat(StructBytes.text(at, 56, Integer.MAX_VALUE)).isEqualTo("abcd");
        assertThat(StructBytes.text(at, 56, 3)).isEqualTo("abc");
        assertThat(StructBytes.text(at, 60, 8)).isEqualTo("cd");
        assertThat(StructBytes.text(at, 0, 8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, Integer.MAX_VALUE})
    void aCountThatTheBytesDoNotHoldIsRefusedBeforeAnythingIsAllocated(int count) {
        assertThatThrownBy(() -> StructBytes.list(at, 0, count, Guid.SIZE, Guid::read))
                .isInstanceOf(BufferUnderflowException.class);
        assertThatThrownBy(() -> StructBytes.longs(at, 32, count)).isInstanceOf(BufferUnderflowException.class);
    }

    @Test
    void aCountWithoutSignThatNoArrayHoldsIsRefused() {
        assertThat(StructBytes.count(5)).isEqualTo(5);
        assertThatThrownBy(() -> StructBytes.count(0xFFFF_FFFFL)).isInstanceOf(BufferUnderflowException.class);
    }

    @Test
    void numbersThatDoNotFitTheirFieldAreRefused() {
        assertThat(StructBytes.word(0xFFFF)).isEqualTo((short) -1);
        assertThatIllegalArgumentException().isThrownBy(() -> StructBytes.word(0x1_0000));
        assertThatIllegalArgumentException().isThrownBy(() -> StructBytes.octet(-1));
    }
}
