package io.github.wmformat.ffm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.com.Views;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ArenaViewsTest {
    @Test
    void aViewIsTheMemoryItselfAndThrowsOnceItIsOver() {
        FfmMachine machine = FfmMachine.get();
        long memory = machine.memory().allocateForever(32);
        Views views = machine.views();
        ByteBuffer view = views.of(memory, 8);
        ByteBuffer whole = views.of(memory, 32);
        whole.put(2, (byte) 77);
        assertThat(view.get(2)).isEqualTo((byte) 77);
        assertThat(machine.memory().getByte(memory + 2)).isEqualTo((byte) 77);
        views.end();
        assertThatThrownBy(() -> view.get(2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> whole.put(2, (byte) 1)).isInstanceOf(IllegalStateException.class);
    }
}
