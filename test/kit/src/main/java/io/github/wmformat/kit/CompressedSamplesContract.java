package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** IWMSyncReader: samples as they are stored. The conformance fixture has the sizes and times of the facts' own file. */
public abstract class CompressedSamplesContract extends Contract {
    private static final int KEY_FRAME = 1117;
    private static final int GROUP = 12;
    private static final List<Long> AUDIO_TIMES = milliseconds(
            0, 46, 92, 139, 185, 232, 278, 325, 371, 418, 464, 510, 557, 603, 650, 696, 743, 789, 835, 882, 928, 975,
            1021, 1068, 1114, 1161, 1207, 1253, 1300, 1346, 1393, 1439, 1486, 1532, 1579, 1625, 1671, 1718, 1764, 1811,
            1857, 1904, 1950, 1996);

    /** For subclasses. */
    protected CompressedSamplesContract() {}

    @Test
    @Fact("WM-SCMP-001")
    void streamsThatAreNotThereCannotBeSwitched() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setReadStreamSamples(0, true));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setReadStreamSamples(3, true));
    }

    @Test
    @Fact({"WM-SCMP-002", "WM-SCMP-003"})
    void streamsAreSwitchedWhileTheyAreRead() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        reader.setReadStreamSamples(AUDIO, true);
        take(reader, AUDIO);
        reader.setReadStreamSamples(VIDEO, true);

        reader.setRange(0, 0);

        assertThat(reader.getReadStreamSamples(VIDEO)).isTrue();
        assertThat(takeAll(reader, ANY)).hasSize(94);
    }

    @Test
    @Fact("WM-SCMP-004")
    void streamsAreSwitchedBackWhileOpen() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        takeAll(reader, ANY);

        reader.setReadStreamSamples(VIDEO, false);
        reader.setReadStreamSamples(AUDIO, false);

        assertThat(reader.getReadStreamSamples(VIDEO)).isFalse();
        assertThat(reader.getReadStreamSamples(AUDIO)).isFalse();
    }

    @Test
    @Fact({"WM-SOUT-009", "WM-SOUT-018"})
    void samplesOfAllStreamsComeInOrderOfTimeVideoFirst() {
        List<Sample> samples = takeAll(openCompressed(Fixture.CONFORMANCE), ANY);

        assertThat(samples)
                .hasSize(94)
                .isSortedAccordingTo(Comparator.comparingLong(Sample::time).thenComparingInt(Sample::stream));
    }

    @Test
    @Fact({"WM-SOUT-009", "WM-SOUT-010", "WM-SOUT-019"})
    void videoTimesKeepTheFilesOffset() {
        assertThat(video())
                .extracting(Sample::time)
                .containsExactlyElementsOf(IntStream.range(0, 50)
                        .mapToObj(i -> 460_000 + 400_000L * i)
                        .toList());
    }

    @Test
    @Fact("WM-SOUT-011")
    void videoSizesAreThoseOfTheFile() {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sizes.add(i % GROUP == 0 ? KEY_FRAME : i % GROUP == 1 ? 8 : 3);
        }

        assertThat(video()).extracting(Sample::size).containsExactlyElementsOf(sizes);
    }

    @Test
    @Fact({"WM-SOUT-012", "WM-SOUT-019"})
    void videoSamplesLastOneMillisecond() {
        assertThat(video()).extracting(Sample::duration).containsOnly(10_000L);
    }

    @Test
    @Fact("WM-SOUT-013")
    void videoFlagsMarkKeyFramesAndTheStart() {
        List<Integer> flags = IntStream.range(0, 50)
                .mapToObj(i -> i == 0 ? 3 : i % GROUP == 0 ? 1 : 0)
                .toList();

        assertThat(video()).extracting(Sample::flags).containsExactlyElementsOf(flags);
    }

    @Test
    @Fact({"WM-SOUT-009", "WM-SOUT-014"})
    void audioTimesAreThoseOfTheFile() {
        assertThat(audio()).extracting(Sample::time).containsExactlyElementsOf(AUDIO_TIMES);
    }

    @Test
    @Fact("WM-SOUT-015")
    void audioSamplesAreWholeBlocks() {
        assertThat(audio()).extracting(Sample::size).containsOnly(743);
        assertThat(audio()).extracting(Sample::stream).containsOnly(AUDIO);
    }

    @Test
    @Fact("WM-SOUT-016")
    void audioSamplesLastAsLongAsTheirBlock() {
        assertThat(audio()).extracting(Sample::duration).containsOnly(460_000L);
    }

    @Test
    @Fact("WM-SOUT-017")
    void audioFlagsMarkCleanPointsAndTheStart() {
        List<Integer> flags =
                IntStream.range(0, 44).mapToObj(i -> i == 0 ? 3 : 1).toList();

        assertThat(audio()).extracting(Sample::flags).containsExactlyElementsOf(flags);
    }

    @Test
    @Fact("WM-SOUT-009")
    void readingAnyStreamGivesTheSameSamplesAsReadingEach() {
        List<Sample> merged = takeAll(openCompressed(Fixture.CLIP), ANY);
        assertStored(merged, CLIP_BLOCK);
        SynchronousReader reader = openCompressed(Fixture.CLIP);

        assertThat(merged).filteredOn(sample -> sample.stream() == VIDEO).isEqualTo(takeAll(reader, VIDEO));
        assertThat(merged).filteredOn(sample -> sample.stream() == AUDIO).isEqualTo(takeAll(reader, AUDIO));
    }

    @Test
    void bytesOfSamplesAreCountedAsFfprobeDoes() {
        List<Sample> samples = takeAll(openCompressed(Fixture.CLIP), ANY);

        assertThat(bytes(samples, VIDEO)).isEqualTo(16_199);
        assertThat(bytes(samples, AUDIO)).isEqualTo(16_324);
    }

    private List<Sample> video() {
        return takeAll(openCompressed(Fixture.CONFORMANCE), VIDEO);
    }

    private List<Sample> audio() {
        return takeAll(openCompressed(Fixture.CONFORMANCE), AUDIO);
    }

    private static int bytes(List<Sample> samples, int stream) {
        return samples.stream()
                .filter(sample -> sample.stream() == stream)
                .mapToInt(Sample::size)
                .sum();
    }

    private static List<Long> milliseconds(int... times) {
        return IntStream.of(times).mapToObj(time -> time * 10_000L).toList();
    }
}
