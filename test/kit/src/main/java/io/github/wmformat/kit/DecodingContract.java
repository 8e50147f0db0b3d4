package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STREAM_SELECTION;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Decoded output of the conformance fixture: for backends that have the codecs. */
public abstract class DecodingContract extends Contract {
    private static final int RGB24_PICTURE = 64 * 48 * 3;

    /** For subclasses. */
    protected DecodingContract() {}

    @Test
    @Fact({"WM-SYNC-010", "WM-SYNC-011", "WM-SYNC-012", "WM-SYNC-014"})
    void bothStreamsAreDecodedIndependently() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        Sample picture = take(reader, VIDEO);
        Sample sound = take(reader, AUDIO);

        assertThat(picture.size()).isEqualTo(RGB24_PICTURE);
        assertThat(picture.output()).isEqualTo(reader.getOutputNumberForStream(VIDEO));
        assertThat(sound.size()).isPositive();
        assertThat(takeAll(reader, AUDIO)).isNotEmpty();
        assertThat(takeAll(reader, VIDEO)).hasSize(49);
    }

    @Test
    @Fact({"WM-SYNC-016", "WM-SYNC-020", "WM-SYNC-021"})
    void decodedReadingEndsAndRewinds() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        int count = takeAll(reader, ANY).size();
        assertThat(reader.getNextSample(VIDEO)).isNull();

        reader.setRange(0, 0);

        assertThat(takeAll(reader, ANY)).hasSize(count);
    }

    @Test
    @Fact("WM-SSEL-006")
    void aStreamThatIsOffIsNotDecoded() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        reader.setStreamsSelected(new int[] {VIDEO}, List.of(WMT_STREAM_SELECTION.WMT_OFF));

        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getNextSample(VIDEO));
        assertThat(take(reader, AUDIO).size()).isPositive();
    }

    @Test
    @Fact({"WM-SCMP-002", "WM-SCMP-004"})
    void readingIsSwitchedBackToDecoding() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        assertThat(take(reader, VIDEO).size()).isEqualTo(1117);

        reader.setReadStreamSamples(VIDEO, false);
        reader.setReadStreamSamples(AUDIO, false);
        reader.setRange(0, 0);

        assertThat(take(reader, VIDEO).size()).isEqualTo(RGB24_PICTURE);
    }

    @Test
    @Fact({"WM-SALL-007", "WM-SALL-014"})
    void storedAndDecodedSamplesComeInTheProgramsBuffers() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        ProgramAllocator stored = ProgramAllocator.exact();
        ProgramAllocator decoded = ProgramAllocator.exact();
        reader.setReadStreamSamples(AUDIO, true);
        reader.setAllocateForStream(AUDIO, stored);
        reader.setAllocateForOutput(reader.getOutputNumberForStream(VIDEO), decoded);

        assertInProgramBuffer(reader, AUDIO, stored);
        assertInProgramBuffer(reader, VIDEO, decoded);
    }

    @Test
    @Fact("WM-ATIM-010")
    void decodedTimesAreThoseOfTheFile() {
        List<Sample> pictures = takeAll(open(Fixture.CONFORMANCE), VIDEO);

        assertThat(pictures.get(0).time()).isEqualTo(460_000);
        assertThat(pictures).extracting(Sample::duration).containsOnly(10_000L);
    }

    private void assertInProgramBuffer(SynchronousReader reader, int stream, ProgramAllocator allocator) {
        NextSample sample = keep(Objects.requireNonNull(reader.getNextSample(stream)));

        assertThat(allocator.requests()).isNotEmpty();
        assertThat(allocator.requests())
                .anySatisfy(
                        request -> assertThat(Sample.copy(request.buffer())).isEqualTo(Sample.copy(sample.sample())));
    }
}
