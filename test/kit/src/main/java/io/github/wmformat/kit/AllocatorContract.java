package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.ComException;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** IWMSyncReader2: buffers of the program. */
public abstract class AllocatorContract extends Contract {
    private final ProgramAllocator allocator = ProgramAllocator.exact();

    /** For subclasses. */
    protected AllocatorContract() {}

    @Test
    @Fact("WM-SALL-001")
    void streamsAndOutputsThatAreNotThereAreRefused() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAllocateForOutput(-1));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAllocateForStream(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setAllocateForOutput(-1, allocator));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setAllocateForStream(0, allocator));
    }

    @Test
    @Fact("WM-SALL-003")
    void thereIsNoAllocatorAtFirst() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertThat(reader.getAllocateForOutput(0)).isNull();
        assertThat(reader.getAllocateForOutput(1)).isNull();
        assertThat(reader.getAllocateForStream(VIDEO)).isNull();
        assertThat(reader.getAllocateForStream(AUDIO)).isNull();
    }

    @Test
    @Fact({"WM-SALL-004", "WM-SALL-006", "WML-SYN-007"})
    void aStreamsAllocatorIsItsOwn() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        reader.setAllocateForStream(VIDEO, allocator);

        assertReaches(reader.getAllocateForStream(VIDEO));
        assertThat(reader.getAllocateForStream(AUDIO)).isNull();
        assertThat(reader.getAllocateForOutput(0)).isNull();
        reader.setAllocateForStream(VIDEO, null);
        assertThat(reader.getAllocateForStream(VIDEO)).isNull();
    }

    @Test
    @Fact({"WM-SALL-005", "WM-SALL-006", "WML-SYN-007"})
    void anOutputsAllocatorIsItsOwn() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        reader.setAllocateForOutput(0, allocator);

        assertReaches(reader.getAllocateForOutput(0));
        assertThat(reader.getAllocateForOutput(1)).isNull();
        assertThat(reader.getAllocateForStream(VIDEO)).isNull();
        reader.setAllocateForOutput(0, null);
        assertThat(reader.getAllocateForOutput(0)).isNull();
    }

    @Test
    @Fact({"WM-SALL-007", "WM-SALL-008", "WM-SALL-009", "WM-BUF-008"})
    void compressedSamplesComeInTheProgramsBuffers() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        reader.setAllocateForStream(VIDEO, allocator);
        reader.setAllocateForStream(AUDIO, allocator);

        List<Sample> samples = takeAll(reader, ANY);

        assertStored(samples, CONFORMANCE_BLOCK);
        assertThat(samples).isEqualTo(takeAll(openCompressed(Fixture.CONFORMANCE), ANY));
        assertThat(allocator.requests()).hasSizeGreaterThanOrEqualTo(94).allSatisfy(AllocatorContract::assertPlain);
    }

    @Test
    @Fact({"WM-SALL-007", "WM-SALL-008"})
    void decodedSamplesComeInTheProgramsBuffers() {
        SynchronousReader reader = open(Fixture.PCM);
        reader.setAllocateForOutput(0, allocator);

        NextSample sample = keep(Objects.requireNonNull(reader.getNextSample(1)));

        var given = allocator.requests().get(0).buffer();
        assertThat(given.getLength()).isEqualTo(sample.sample().getLength());
        assertThat(Sample.copy(given)).isEqualTo(Sample.copy(sample.sample()));
    }

    @Test
    @Fact({"WM-SALL-010", "WM-SALL-013"})
    void aStreamsAllocatorServesCompressedReadingOnly() {
        SynchronousReader reader = openCompressed(Fixture.PCM);
        reader.setAllocateForStream(1, allocator);
        take(reader, 1);
        int used = allocator.requests().size();

        reader.setReadStreamSamples(1, false);
        take(reader, 1);

        assertThat(used).isPositive();
        assertThat(allocator.requests()).hasSize(used);
    }

    @Test
    @Fact({"WM-SALL-011", "WM-SALL-012"})
    void allocatorsThatWereUsedStay() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        reader.setAllocateForStream(VIDEO, allocator);
        take(reader, VIDEO);

        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setAllocateForStream(VIDEO, null));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setAllocateForOutput(0, allocator));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setAllocateForOutput(1, null));

        int used = allocator.requests().size();
        take(reader, VIDEO);
        assertThat(allocator.requests()).hasSizeGreaterThan(used);
    }

    @Test
    @Fact("WM-SALL-015")
    void anAllocatorThatFailsEndsTheSamples() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        ProgramAllocator failing = ProgramAllocator.failing();
        reader.setAllocateForStream(VIDEO, failing);
        reader.setAllocateForStream(AUDIO, failing);

        assertEndsOrTells(reader);

        assertThat(failing.requests()).isNotEmpty();
    }

    @Test
    @Fact("WM-SALL-016")
    void aReaderWithAllocatorsIsClosed() {
        MemoryStream stream = MemoryStream.of(Fixture.CONFORMANCE);
        SynchronousReader reader = open(stream);
        readCompressed(reader);
        reader.setAllocateForStream(VIDEO, allocator);
        take(reader, VIDEO);

        reader.close();
        int calls = stream.calls();

        assertThat(stream.violations()).isEmpty();
        assertThat(stream.calls()).isEqualTo(calls);
    }

    /**
     * The runtime answers NS_E_NO_MORE_SAMPLES. A native backend may tell the program's own exception instead, as the cause of
     * what it throws: an exception of a callback is never lost.
     */
    private static void assertEndsOrTells(SynchronousReader reader) {
        try {
            assertThat(atEnd(reader, VIDEO)).isTrue();
        } catch (ComException told) {
            assertThat(told).hasStackTraceContaining("as the test wants it");
        }
    }

    /** Loopback answers with a proxy of the program's object, not with the object. */
    private void assertReaches(@Nullable IWMReaderAllocatorEx answered) {
        IWMReaderAllocatorEx reached = keep(Objects.requireNonNull(answered));
        int before = allocator.requests().size();

        keep(reached.allocateForOutputEx(1, 16, 0, 0, 0, 0));

        assertThat(allocator.requests()).hasSize(before + 1);
    }

    private static void assertPlain(ProgramAllocator.Request request) {
        assertThat(request.stream()).isTrue();
        assertThat(request.number()).isPositive();
        assertThat(request.size()).isPositive();
        assertThat(request.flags()).isZero();
        assertThat(request.time()).isZero();
        assertThat(request.duration()).isZero();
        assertThat(request.context()).isZero();
    }
}
