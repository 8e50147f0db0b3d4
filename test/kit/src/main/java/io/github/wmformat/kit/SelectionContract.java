package io.github.wmformat.kit;

import static io.github.wmformat.WMT_STREAM_SELECTION.WMT_CLEANPOINT_ONLY;
import static io.github.wmformat.WMT_STREAM_SELECTION.WMT_OFF;
import static io.github.wmformat.WMT_STREAM_SELECTION.WMT_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** IWMSyncReader: which streams are delivered. */
public abstract class SelectionContract extends Contract {
    /** For subclasses. */
    protected SelectionContract() {}

    @Test
    @Fact("WM-SSEL-001")
    void streamsThatAreNotThereHaveNoSelection() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStreamSelected(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStreamSelected(3));
    }

    @Test
    @Fact("WM-SSEL-002")
    void allStreamsAreOnAtFirst() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertThat(reader.getStreamSelected(VIDEO)).isEqualTo(WMT_ON);
        assertThat(reader.getStreamSelected(AUDIO)).isEqualTo(WMT_ON);
    }

    @Test
    @Fact("WM-SSEL-003")
    void selectingNothingIsRefused() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setStreamsSelected(new int[0], List.of()));
    }

    @Test
    @Fact("WM-SSEL-004")
    void oneWrongStreamLeavesAllAsTheyAre() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertFails(
                ResultCodes.NS_E_INVALID_REQUEST,
                () -> reader.setStreamsSelected(new int[] {VIDEO, 0}, List.of(WMT_OFF, WMT_OFF)));

        assertThat(reader.getStreamSelected(VIDEO)).isEqualTo(WMT_ON);
    }

    @Test
    @Fact("WM-SSEL-005")
    void aStreamMayBeNamedTwice() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        reader.setStreamsSelected(new int[] {VIDEO, VIDEO}, List.of(WMT_OFF, WMT_OFF));

        assertThat(reader.getStreamSelected(VIDEO)).isEqualTo(WMT_OFF);
        assertThat(reader.getStreamSelected(AUDIO)).isEqualTo(WMT_ON);
    }

    @Test
    @Fact({"WM-SSEL-006", "WM-SSEL-007", "WM-SSEL-008"})
    void aStreamThatIsOffCannotBeRead() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        switchOff(reader, VIDEO);

        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getNextSample(VIDEO));
        assertThat(takeAll(reader, AUDIO)).hasSize(44);
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getNextSample(VIDEO));
    }

    @Test
    @Fact("WM-SSEL-009")
    void readingAnyStreamGivesTheSelectedOnly() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        switchOff(reader, VIDEO);
        takeAll(reader, AUDIO);

        reader.setRange(0, 0);

        assertThat(takeAll(reader, ANY))
                .hasSize(44)
                .allSatisfy(sample -> assertThat(sample.stream()).isEqualTo(AUDIO));
    }

    @Test
    @Fact("WM-SSEL-010")
    void withAllStreamsOffThereIsNothingToRead() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        switchOff(reader, VIDEO);
        switchOff(reader, AUDIO);

        reader.setRange(0, 0);

        assertThat(reader.getNextSample(ANY)).isNull();
    }

    @Test
    @Fact("WM-SSEL-011")
    void streamsAreSwitchedOnAgain() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        switchOff(reader, VIDEO);
        switchOff(reader, AUDIO);

        reader.setStreamsSelected(new int[] {VIDEO, AUDIO}, List.of(WMT_ON, WMT_ON));
        reader.setRange(0, 0);

        assertThat(takeAll(reader, ANY)).hasSize(94);
    }

    @Test
    @Fact("WML-SYN-001")
    void keyFramesOnlyIsASelection() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        reader.setStreamsSelected(new int[] {VIDEO, AUDIO}, List.of(WMT_CLEANPOINT_ONLY, WMT_ON));
        reader.setRange(0, 0);

        assertThat(reader.getStreamSelected(VIDEO)).isEqualTo(WMT_CLEANPOINT_ONLY);
        assertThat(takeAll(reader, VIDEO))
                .hasSize(5)
                .allSatisfy(sample -> assertThat(sample.cleanPoint()).isTrue());
    }

    private static void switchOff(SynchronousReader reader, int stream) {
        reader.setStreamsSelected(new int[] {stream}, List.of(WMT_OFF));
    }
}
