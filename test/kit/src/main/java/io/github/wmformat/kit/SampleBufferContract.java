package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** INSSBuffer: the buffers that a reader gives. */
public abstract class SampleBufferContract extends Contract {
    /** For subclasses. */
    protected SampleBufferContract() {}

    @Test
    @Fact("WM-BUF-001")
    void aBufferKnowsItsBytesAndItsMaximum() {
        INSSBuffer buffer = buffer();
        ByteBuffer bytes = buffer.getBufferAndLength();

        assertThat(bytes.remaining()).isPositive();
        assertThat(buffer.getMaxLength()).isGreaterThanOrEqualTo(bytes.remaining());
        assertThat(buffer.getBuffer().remaining()).isEqualTo(buffer.getMaxLength());
        assertThat(buffer.getBuffer().limit(bytes.remaining())).isEqualTo(bytes);
    }

    @Test
    void theLengthIsThatOfTheSample() {
        INSSBuffer buffer = buffer();

        assertThat(buffer.getLength()).isEqualTo(buffer.getBufferAndLength().remaining());
    }

    @Test
    @Fact("WM-BUF-002")
    void aLengthBeyondTheMaximumIsRefused() {
        INSSBuffer buffer = buffer();

        int length = buffer.getBufferAndLength().remaining();

        assertFails(ResultCodes.E_INVALIDARG, () -> buffer.setLength(buffer.getMaxLength() + 1));

        assertThat(buffer.getBufferAndLength().remaining()).isEqualTo(length);
    }

    @Test
    @Fact("WM-BUF-003")
    void theLengthMayBeSetUpToTheMaximum() {
        INSSBuffer buffer = buffer();
        int length = buffer.getMaxLength() - 1;

        buffer.setLength(length);

        assertThat(buffer.getBufferAndLength().remaining()).isEqualTo(length);
    }

    @Test
    void aBufferIsTheProgramsToWriteOn() {
        INSSBuffer buffer = buffer();

        buffer.getBuffer().put(0, (byte) 0x5a);

        assertThat(buffer.getBufferAndLength().get(0)).isEqualTo((byte) 0x5a);
    }

    @Test
    @Fact("WM-BUF-004")
    void aBufferOutlivesItsReader() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        INSSBuffer buffer = first(reader);
        ByteBuffer before = Sample.copy(buffer);

        take(reader, VIDEO);
        reader.close();

        assertThat(Sample.copy(buffer)).isEqualTo(before);
    }

    @Test
    void aBufferThatWasGivenBackIsRefusedAndDoesNotCrash() {
        INSSBuffer buffer = buffer();
        ByteBuffer bytes = buffer.getBufferAndLength();

        buffer.close();

        assertThatThrownBy(buffer::getLength).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> buffer.setLength(1)).isInstanceOf(IllegalStateException.class);
        readLate(bytes);
    }

    /** Pure Java may go on showing the bytes; native memory that is gone must refuse. */
    private static void readLate(ByteBuffer bytes) {
        Throwable thrown = catchThrowable(() -> bytes.get(0));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IllegalStateException.class);
        }
    }

    private INSSBuffer buffer() {
        return first(openCompressed(Fixture.CONFORMANCE));
    }

    private INSSBuffer first(SynchronousReader reader) {
        return keep(Objects.requireNonNull(reader.getNextSample(VIDEO))).sample();
    }
}
