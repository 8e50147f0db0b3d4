package io.github.wmformat.jna;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.com.RawMemory;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class CopyViewsTest {
    private final RawMemory memory = JnaMachine.get().memory();
    private final long at = memory.allocateForever(32);
    private final CopyViews views = new CopyViews(memory);

    @Test
    void whatJavaChangedReachesTheMemoryWhenItIsFlushedAndNothingElseDoes() {
        ByteBuffer view = views.of(at, 32);
        view.put(2, (byte) 77);
        memory.putByte(at + 9, (byte) 9);
        views.flush();
        assertThat(memory.getByte(at + 2)).isEqualTo((byte) 77);
        assertThat(memory.getByte(at + 9)).isEqualTo((byte) 9);
        assertThat(view.get(9)).isZero();
    }

    @Test
    void aSecondViewOfTheMemorySeesTheFirstOnesChangesAndTheMemorysOwn() {
        ByteBuffer whole = views.of(at, 32);
        whole.put(2, (byte) 77);
        memory.putByte(at + 3, (byte) 3);
        ByteBuffer part = views.of(at, 8);
        assertThat(part.remaining()).isEqualTo(8);
        assertThat(part.get(2)).isEqualTo((byte) 77);
        assertThat(whole.get(3)).isEqualTo((byte) 3);
    }

    @Test
    void aViewThatIsOverIsHarmless() {
        ByteBuffer view = views.of(at, 32);
        view.put(0, (byte) 1);
        views.end();
        view.put(0, (byte) 2);
        views.flush();
        assertThat(memory.getByte(at)).isEqualTo((byte) 1);
        assertThat(view.get(0)).isEqualTo((byte) 2);
    }

    @Test
    void noBytesAreAView() {
        assertThat(views.of(0, 0).remaining()).isZero();
    }
}
