package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a file that a synchronous reader can be told to read: by time, by frames and by time codes. */
public abstract class RangeContract extends Contract {
    private static final int FRAMES = 50;
    private static final int KEY_FRAME_DISTANCE = 12;
    private static final long FIRST_TIME = 460_000;
    private static final long FRAME_TIME = 400_000;

    /** For subclasses. */
    protected RangeContract() {}

    @Test
    @Fact("WML-SYN-003")
    void aRangeIsAccepted() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        reader.setRange(100, 200);

        assertThat(takeAll(reader, ANY)).hasSizeLessThan(94);
    }

    @Test
    @Fact("WML-SYN-003")
    void aRangeOfFramesIsAcceptedWhereThereIsAnIndex() {
        SynchronousReader reader = openCompressed(Fixture.FRAMES);

        reader.setRangeByFrame(VIDEO, 1, 0);

        assertThat(takeAll(reader, VIDEO)).hasSize(FRAMES);
    }

    @Test
    @Fact("WML-SYN-004")
    void theTimeOfTheFirstFrameIsTold() {
        SynchronousReader reader = openCompressed(Fixture.FRAMES);

        assertThat(reader.setRangeByFrameEx(VIDEO, 3, 0)).isEqualTo(FIRST_TIME + 2 * FRAME_TIME);
    }

    @Test
    @Fact("WML-SYN-003")
    void compressedFramesBeginAtTheKeyFrameBefore() {
        SynchronousReader reader = openCompressed(Fixture.FRAMES);

        reader.setRangeByFrame(VIDEO, KEY_FRAME_DISTANCE + 3, 2);

        List<Sample> samples = takeAll(reader, VIDEO);
        assertThat(samples).hasSize(4);
        assertThat(samples.get(0).time()).isEqualTo(FIRST_TIME + KEY_FRAME_DISTANCE * FRAME_TIME);
    }

    @Test
    @Fact("WML-SYN-003")
    void framesWithoutAnIndexAreRefused() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByFrame(VIDEO, 1, 0));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByFrameEx(VIDEO, 3, 0));
    }

    @Test
    @Fact("WML-SYN-005")
    void timeCodesWithoutAnIndexAreRefused() {
        SynchronousReader reader = openCompressed(Fixture.FRAMES);
        var start = new WMT_TIMECODE_EXTENSION_DATA(0, 0, 0, 0);

        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByTimecode(VIDEO, start, start));
    }
}
