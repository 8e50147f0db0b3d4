package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wmformat.Guid;
import io.github.wmformat.INSSBuffer4;
import io.github.wmformat.ResultCodes;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** WM-BUF-001 to 003, WML-BUF. */
final class SampleBufferTest {
    private static final Guid PROPERTY = Guid.of("E165EC0E-19ED-45D7-B4A7-25CBD1E28E9B");

    private final INSSBuffer4 buffer = new SampleBuffer(new byte[] {1, 2, 3}, Map.of());

    @Test
    void lengthIsBoundByTheGreatest() {
        assertThat(buffer.getLength()).isEqualTo(3).isEqualTo(buffer.getMaxLength());
        assertFails(ResultCodes.E_INVALIDARG, () -> buffer.setLength(4));
        assertFails(ResultCodes.E_INVALIDARG, () -> buffer.setLength(-1));
        buffer.setLength(2);
        assertThat(buffer.getBufferAndLength().remaining()).isEqualTo(2);
        assertThat(buffer.getBuffer().remaining()).isEqualTo(3);
        buffer.setLength(3);
    }

    @Test
    void bothViewsAreTheSameMemory() {
        buffer.getBuffer().put(0, (byte) 9);
        assertThat(buffer.getBufferAndLength().get(0)).isEqualTo((byte) 9);
    }

    @Test
    void useAfterCloseIsRefused() {
        buffer.close();
        buffer.close();
        assertThatIllegalStateException().isThrownBy(buffer::getBuffer);
    }

    /** WML-BUF-003, 004. */
    @Test
    void propertiesAreKept() {
        assertThat(buffer.getProperty(PROPERTY)).isNull();
        buffer.setProperty(PROPERTY, new byte[] {4, 5});
        assertThat(buffer.getProperty(PROPERTY)).containsExactly(4, 5);
        assertThat(buffer.getPropertyCount()).isEqualTo(1);
        assertThat(buffer.getPropertyByIndex(0).property()).isEqualTo(PROPERTY);
        assertFails(ResultCodes.E_INVALIDARG, () -> buffer.getPropertyByIndex(1));
        buffer.setProperty(PROPERTY, new byte[0]);
        assertThat(buffer.getPropertyCount()).isZero();
    }

    /** WML-BUF-002. */
    @Test
    void oldPropertiesAreNotImplemented() {
        assertFails(ResultCodes.E_NOTIMPL, () -> buffer.getSampleProperties(4));
        assertFails(ResultCodes.E_NOTIMPL, () -> buffer.setSampleProperties(new byte[4]));
    }
}
