package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STREAM_SELECTION;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WM-SOUT, WM-SYNC, WM-SSEL and WM-SCMP on the fixture. */
final class SyncReadingTest {
    private final SynchronousReader reader =
            Samples.compressed(TestFile.fixture().open());

    @AfterEach
    void close() {
        reader.close();
    }

    /** WM-SOUT-009. */
    @Test
    void allSamplesComeInOrderOfTimeVideoFirst() {
        List<Samples.Read> samples = Samples.all(reader, 0);
        assertThat(samples)
                .hasSize(94)
                .filteredOn(sample -> sample.stream() == 1)
                .hasSize(50);
        for (int i = 1; i < samples.size(); i++) {
            Samples.Read before = samples.get(i - 1);
            Samples.Read sample = samples.get(i);
            assertThat(sample.time()).isGreaterThanOrEqualTo(before.time());
            assertThat(sample.time() == before.time() && sample.stream() == 1).isFalse();
        }
    }

    /** WM-SOUT-010, 011, 012, 013. */
    @Test
    void videoSamplesAreAsOnWindows() {
        List<Samples.Read> samples = Samples.all(reader, 1);
        assertThat(samples).hasSize(Fixture.VIDEO_SAMPLES);
        for (int i = 0; i < samples.size(); i++) {
            Samples.Read sample = samples.get(i);
            assertThat(sample.time()).isEqualTo(460_000 + 400_000L * i);
            assertThat(sample.bytes().size()).isEqualTo(Fixture.videoSize(i));
            assertThat(sample.duration()).isEqualTo(10_000);
            assertThat(sample.flags()).isEqualTo(i == 0 ? 3 : i % 12 == 0 ? 1 : 0);
        }
    }

    /** WM-SOUT-014, 015, 016, 017. */
    @Test
    void audioSamplesAreAsOnWindows() {
        List<Samples.Read> samples = Samples.all(reader, 2);
        assertThat(samples).hasSize(Fixture.AUDIO_TIMES.length);
        for (int i = 0; i < samples.size(); i++) {
            Samples.Read sample = samples.get(i);
            assertThat(sample.time()).isEqualTo(Fixture.AUDIO_TIMES[i] * 10_000L);
            assertThat(sample.bytes().size()).isEqualTo(743);
            assertThat(sample.duration()).isEqualTo(460_000);
            assertThat(sample.flags()).isEqualTo(i == 0 ? 3 : 1);
            assertThat(sample.output()).isEqualTo(reader.getOutputNumberForStream(2));
        }
    }

    /** WM-SYNC-010, 011, 014, 021. */
    @Test
    void eachStreamEndsOnItsOwn() {
        assertThat(Samples.all(reader, 1)).hasSize(50);
        assertThat(reader.getNextSample(1)).isNull();
        assertThat(Samples.next(reader, 2).time()).isZero();
        assertThat(Samples.all(reader, 0)).hasSize(43);
        assertThat(reader.getNextSample(2)).isNull();
    }

    /** WM-SYNC-016. */
    @Test
    void setRangeOfZeroRewinds() {
        Samples.all(reader, 0);
        reader.setRange(0, 0);
        assertThat(Samples.next(reader, 1).flags()).isEqualTo(3);
        assertThat(Samples.all(reader, 0)).hasSize(93);
    }

    @Test
    void rangeBeginsAtTheCleanPointBeforeAndEndsInTime() {
        reader.setRange(6_000_000, 2_000_000);
        List<Samples.Read> video = Samples.all(reader, 1);
        assertThat(video.get(0).time()).isEqualTo(460_000 + 400_000L * 12);
        assertThat(video.get(0).flags()).isEqualTo(3);
        assertThat(video.get(video.size() - 1).time()).isEqualTo(7_660_000);
        assertThat(Samples.next(reader, 2).time()).isEqualTo(5_570_000);
    }

    @Test
    void rangeIsChecked() {
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setRange(0, -1));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByFrame(1, 1, 0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setRangeByFrameEx(3, 1, 0));
    }

    /** WM-SSEL-001, 002, 003. */
    @Test
    void selectionIsOnUnlessChanged() {
        assertThat(reader.getStreamSelected(1)).isEqualTo(WMT_STREAM_SELECTION.WMT_ON);
        assertThat(reader.getStreamSelected(2)).isEqualTo(WMT_STREAM_SELECTION.WMT_ON);
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStreamSelected(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStreamSelected(3));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setStreamsSelected(new int[0], List.of()));
    }

    /** WM-SSEL-004, 005. */
    @Test
    void selectionIsAllOrNothing() {
        var off = WMT_STREAM_SELECTION.WMT_OFF;
        assertFails(
                ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setStreamsSelected(new int[] {1, 0}, List.of(off, off)));
        assertThat(reader.getStreamSelected(1)).isEqualTo(WMT_STREAM_SELECTION.WMT_ON);
        reader.setStreamsSelected(new int[] {1, 1}, List.of(off, off));
        assertThat(reader.getStreamSelected(1)).isEqualTo(off);
        assertThat(reader.getStreamSelected(2)).isEqualTo(WMT_STREAM_SELECTION.WMT_ON);
    }

    /** WM-SSEL-006, 007, 008, 009, 010. */
    @Test
    void streamsThatAreOffAreNotRead() {
        reader.setStreamsSelected(new int[] {1}, List.of(WMT_STREAM_SELECTION.WMT_OFF));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getNextSample(1));
        assertThat(Samples.all(reader, 2)).hasSize(44);
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getNextSample(1));
        reader.setRange(0, 0);
        assertThat(Samples.all(reader, 0)).hasSize(44).allMatch(sample -> sample.stream() == 2);
        reader.setStreamsSelected(new int[] {2}, List.of(WMT_STREAM_SELECTION.WMT_OFF));
        reader.setRange(0, 0);
        assertThat(reader.getNextSample(0)).isNull();
    }

    @Test
    void cleanPointsOnlyLeavesOutTheOthers() {
        reader.setStreamsSelected(new int[] {1}, List.of(WMT_STREAM_SELECTION.WMT_CLEANPOINT_ONLY));
        assertThat(Samples.all(reader, 1))
                .hasSize(5)
                .allMatch(sample -> sample.bytes().size() == 1117);
    }

    /** WM-SCMP-001, 004. */
    @Test
    void withoutCodecsUncompressedSamplesAreRefused() {
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setReadStreamSamples(0, true));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setReadStreamSamples(3, true));
        reader.setReadStreamSamples(1, false);
        reader.setReadStreamSamples(2, false);
        assertThat(reader.getReadStreamSamples(2)).isFalse();
        assertFails(ResultCodes.NS_E_VIDEO_CODEC_NOT_INSTALLED, () -> reader.getNextSample(1));
        assertFails(ResultCodes.NS_E_AUDIO_CODEC_NOT_INSTALLED, () -> reader.getNextSample(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getNextSample(3));
    }

    @Test
    void videoDurationsAreDistancesWhereAskedFor() {
        int output = reader.getOutputNumberForStream(1);
        reader.setOutputSetting(output, "VideoSampleDurations", AttributeValue.ofBool(true));
        assertThat(Samples.next(reader, 1).duration()).isEqualTo(400_000);
    }

    /** WM-SYNC-004. */
    @Test
    void greatestSizesCoverAllSamples() {
        assertThat(reader.getMaxOutputSampleSize(0)).isPositive();
        assertThat(reader.getMaxOutputSampleSize(1)).isGreaterThanOrEqualTo(64 * 48 * 3);
        assertThat(reader.getMaxStreamSampleSize(1)).isGreaterThanOrEqualTo(1117);
        assertThat(reader.getMaxStreamSampleSize(2)).isGreaterThanOrEqualTo(743);
    }
}
