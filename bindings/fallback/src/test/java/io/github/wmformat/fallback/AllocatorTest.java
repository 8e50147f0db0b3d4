package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wmformat.ComException;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WM-SALL. */
final class AllocatorTest {
    private final SynchronousReader reader =
            Samples.compressed(TestFile.fixture().open());
    private final RecordingAllocator allocator = new RecordingAllocator();

    @AfterEach
    void close() {
        reader.close();
    }

    /** A program's allocator. */
    private static final class RecordingAllocator implements IWMReaderAllocatorEx {
        private final List<INSSBuffer> given = new ArrayList<>();
        private boolean failing;
        private int missing;

        @Override
        public INSSBuffer allocateForStreamEx(
                int streamNum, int size, int flags, long sampleTime, long sampleDuration, long context) {
            assertThat(streamNum).isPositive();
            return give(size, flags, sampleTime, sampleDuration, context);
        }

        @Override
        public INSSBuffer allocateForOutputEx(
                int outputNum, int size, int flags, long sampleTime, long sampleDuration, long context) {
            return give(size, flags, sampleTime, sampleDuration, context);
        }

        /** WM-SALL-008. */
        private INSSBuffer give(int size, int flags, long sampleTime, long sampleDuration, long context) {
            assertThat(flags).isZero();
            assertThat(sampleTime + sampleDuration + context).isZero();
            if (failing) {
                throw new ComException(ResultCodes.E_FAIL, "IWMReaderAllocatorEx", "AllocateForStreamEx", "");
            }
            INSSBuffer buffer = new SampleBuffer(new byte[size - missing], Map.of());
            given.add(buffer);
            return buffer;
        }
    }

    /** WM-SALL-001, 003, 004, 005, 006. */
    @Test
    void allocatorsOfStreamsAndOutputsAreIndependent() {
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAllocateForOutput(-1));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAllocateForStream(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setAllocateForOutput(-1, allocator));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setAllocateForStream(0, allocator));
        assertThat(reader.getAllocateForOutput(0)).isNull();
        assertThat(reader.getAllocateForStream(1)).isNull();
        reader.setAllocateForStream(1, allocator);
        assertThat(reader.getAllocateForStream(1)).isSameAs(allocator);
        assertThat(reader.getAllocateForStream(2)).isNull();
        assertThat(reader.getAllocateForOutput(1)).isNull();
        reader.setAllocateForStream(1, null);
        assertThat(reader.getAllocateForStream(1)).isNull();
    }

    /** WM-SALL-007, 010, 011, 012. */
    @Test
    void allocatorOfTheStreamGivesTheBufferOfCompressedSamples() {
        reader.setAllocateForStream(2, allocator);
        try (NextSample next = Objects.requireNonNull(reader.getNextSample(2))) {
            assertThat(allocator.given).hasSize(1);
            assertThat(next.sample()).isSameAs(allocator.given.get(0));
            assertThat(next.sample().getLength()).isEqualTo(743);
        }
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setAllocateForStream(2, null));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setAllocateForOutput(0, allocator));
        Samples.next(reader, 2);
        assertThat(allocator.given).hasSize(2);
    }

    /** WM-SALL-007 for uncompressed samples. */
    @Test
    void allocatorOfTheOutputGivesTheBufferOfUncompressedSamples() {
        try (SynchronousReader pcm = TestFile.pcm().open()) {
            pcm.setAllocateForOutput(0, allocator);
            assertThat(Samples.next(pcm, 1).bytes().size()).isEqualTo(1600);
            assertThat(allocator.given).hasSize(1);
        }
    }

    /** WM-SALL-015. */
    @Test
    void failureOfTheAllocatorIsTheEndOfTheSamples() {
        allocator.failing = true;
        reader.setAllocateForStream(2, allocator);
        assertThat(reader.getNextSample(2)).isNull();
    }

    @Test
    void bufferThatIsTooSmallIsGivenBack() {
        allocator.missing = 1;
        reader.setAllocateForStream(2, allocator);
        assertFails(ResultCodes.NS_E_SDK_BUFFERTOOSMALL, () -> reader.getNextSample(2));
        assertThatIllegalStateException().isThrownBy(allocator.given.get(0)::getLength);
    }
}
