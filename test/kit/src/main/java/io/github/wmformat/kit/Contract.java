package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The base of all contracts. The rules are those of the real runtime on Windows; each test names the facts that it asserts.
 *
 * <p>The facts' fixture has stream 1 for video and stream 2 for audio, and so does {@link Fixture#CONFORMANCE}.
 */
@Timeout(60)
@ExtendWith(FactReport.class)
public abstract class Contract {
    /** The video stream of {@link Fixture#CONFORMANCE} and {@link Fixture#CLIP}. */
    protected static final int VIDEO = 1;
    /** The audio stream of {@link Fixture#CONFORMANCE} and {@link Fixture#CLIP}. */
    protected static final int AUDIO = 2;
    /** Asks for whichever stream's sample comes next. */
    protected static final int ANY = 0;

    /** Bytes of a block of {@link Fixture#CONFORMANCE}'s audio. */
    protected static final int CONFORMANCE_BLOCK = 743;
    /** Bytes of a block of {@link Fixture#CLIP}'s audio. */
    protected static final int CLIP_BLOCK = 371;

    /** A file that does not end must not fill the memory. */
    private static final int MOST_SAMPLES = 100_000;

    private final Deque<AutoCloseable> kept = new ArrayDeque<>();

    /** A contract; the subclass is found by JUnit. */
    protected Contract() {}

    /** The backend under test. */
    protected abstract WMVCore wmvcore();

    /** Closes the resource when the test ends; the last one first. */
    protected final <T extends AutoCloseable> T keep(T resource) {
        kept.push(resource);
        return resource;
    }

    @AfterEach
    final void closeKept() throws Exception {
        while (!kept.isEmpty()) {
            kept.pop().close();
        }
    }

    /** A new reader without a file. */
    protected final SynchronousReader newReader() {
        return keep(wmvcore().wmCreateSyncReader(0));
    }

    /** A reader with the fixture open. */
    protected final SynchronousReader open(Fixture fixture) {
        return open(MemoryStream.of(fixture));
    }

    /** A reader with the stream open. */
    protected final SynchronousReader open(MemoryStream stream) {
        SynchronousReader reader = newReader();
        reader.openStream(stream);
        return reader;
    }

    /** A reader with the fixture open that delivers every stream as it is stored, so that no decoder is needed. */
    protected final SynchronousReader openCompressed(Fixture fixture) {
        SynchronousReader reader = open(fixture);
        readCompressed(reader);
        return reader;
    }

    /** Switches all streams to delivery as they are stored. */
    protected static void readCompressed(SynchronousReader reader) {
        for (int stream = 1; stream <= reader.getStreamCount(); stream++) {
            reader.setReadStreamSamples(stream, true);
        }
    }

    /** The next sample; fails the test at the end of the samples. */
    protected static Sample take(IWMSyncReader reader, int stream) {
        IWMSyncReader.NextSample next = reader.getNextSample(stream);
        if (next == null) {
            throw new AssertionError("no more samples for stream " + stream);
        }
        return Sample.taken(next);
    }

    /** All samples up to the end. */
    protected static List<Sample> takeAll(IWMSyncReader reader, int stream) {
        List<Sample> samples = new ArrayList<>();
        for (var next = reader.getNextSample(stream); next != null; next = reader.getNextSample(stream)) {
            samples.add(Sample.taken(next));
            if (samples.size() > MOST_SAMPLES) {
                fail("the samples do not end");
            }
        }
        return samples;
    }

    /** Asserts that the audio samples are those of the file, whole blocks; decoded ones are larger. */
    protected static void assertStored(List<Sample> samples, int block) {
        assertThat(samples)
                .filteredOn(sample -> sample.stream() == AUDIO)
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.size()).isEqualTo(block));
    }

    /** Whether the stream's samples have ended. */
    protected static boolean atEnd(IWMSyncReader reader, int stream) {
        try (var next = reader.getNextSample(stream)) {
            return next == null;
        }
    }

    /** Asserts that the call fails with exactly this code. */
    protected static void assertFails(HResult code, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        if (!(thrown instanceof ComException failure)) {
            throw new AssertionError("expected " + code + ", got " + (thrown == null ? "success" : thrown), thrown);
        }
        if (!failure.is(code)) {
            throw new AssertionError("expected " + code + ", got " + failure.hresult(), failure);
        }
    }
}
