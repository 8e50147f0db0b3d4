package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Guid;
import io.github.wmformat.IWMStreamConfig2.DataUnitExtension;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_TRANSPORT_TYPE;
import org.junit.jupiter.api.Test;

/** IWMProfile and the stream configurations of a reader. */
public abstract class ProfileContract extends Contract {
    private static final Guid EXTENSION = Guid.of("C6BD9450-867F-4907-83A3-C77921B733AD");

    /** For subclasses. */
    protected ProfileContract() {}

    @Test
    @Fact({"WM-SYNC-003", "WM-ATTR-001"})
    void aProfileHasTheFilesStreams() {
        assertThat(open(Fixture.CONFORMANCE).getStreamCount()).isEqualTo(2);
        assertThat(open(Fixture.AUDIO).getStreamCount()).isEqualTo(1);
    }

    @Test
    @Fact({"WM-SYNC-005", "WM-SYNC-006"})
    void eachCallGivesAnObjectOfItsOwn() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        StreamConfiguration one = keep(reader.getStream(0));
        StreamConfiguration other = keep(reader.getStream(0));
        StreamConfiguration third = keep(reader.getStreamByNumber(VIDEO));

        assertThat(one).isNotSameAs(other);
        one.close();

        assertThat(other.getStreamNumber()).isEqualTo(VIDEO);
        assertThat(third.getStreamNumber()).isEqualTo(VIDEO);
    }

    @Test
    @Fact({"WM-SYNC-007", "WM-ATTR-001"})
    void streamsAreInOrderOfTheirNumbers() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertThat(keep(reader.getStream(0)).getStreamNumber()).isEqualTo(1);
        assertThat(keep(reader.getStream(1)).getStreamNumber()).isEqualTo(2);
    }

    @Test
    @Fact("WM-SYNC-008")
    void anIndexBeyondTheLastIsRefused() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStream(2));
    }

    @Test
    @Fact("WM-SYNC-009")
    void aNumberThatNoStreamHasIsRefused() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertFails(ResultCodes.NS_E_NO_STREAM, () -> reader.getStreamByNumber(0));
        assertFails(ResultCodes.NS_E_NO_STREAM, () -> reader.getStreamByNumber(3));
    }

    @Test
    void aStreamsConfigurationTellsItsBitRateAndWindow() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        StreamConfiguration audio = keep(reader.getStreamByNumber(AUDIO));

        assertThat(audio.getBitrate()).isPositive();
        assertThat(audio.getBufferWindow()).isNotNegative();
    }

    @Test
    @Fact("WML-PRF-018")
    void aConfigurationIsDetachedFromItsReader() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        StreamConfiguration detached = keep(reader.getStream(0));

        detached.setBitrate(123_456);
        detached.setBufferWindow(4_321);
        detached.setConnectionName("Connection");
        detached.setStreamName("Stream");
        detached.setStreamNumber(12);

        assertThat(detached.getBitrate()).isEqualTo(123_456);
        assertThat(detached.getBufferWindow()).isEqualTo(4_321);
        assertThat(detached.getConnectionName()).isEqualTo("Connection");
        assertThat(detached.getStreamName()).isEqualTo("Stream");
        assertThat(detached.getStreamNumber()).isEqualTo(12);
        assertThat(keep(reader.getStream(0)).getStreamNumber()).isEqualTo(VIDEO);
    }

    @Test
    @Fact("WML-PRF-019")
    void dataUnitExtensionsAreAddedAndRemoved() {
        StreamConfiguration detached = keep(open(Fixture.CONFORMANCE).getStream(0));
        int before = detached.getDataUnitExtensionCount();

        detached.addDataUnitExtension(EXTENSION, 0xFFFF, new byte[] {1, 2, 3, 4});

        assertThat(detached.getDataUnitExtensionCount()).isEqualTo(before + 1);
        assertThat(detached.getDataUnitExtension(before))
                .isEqualTo(new DataUnitExtension(EXTENSION, 0xFFFF, new byte[] {1, 2, 3, 4}));
        detached.removeAllDataUnitExtensions();
        assertThat(detached.getDataUnitExtensionCount()).isZero();
    }

    @Test
    @Fact("WML-PRF-019")
    void theTransportTypeIsReadBack() {
        StreamConfiguration detached = keep(open(Fixture.CONFORMANCE).getStream(0));

        detached.setTransportType(WMT_TRANSPORT_TYPE.WMT_Transport_Type_Reliable);

        assertThat(detached.getTransportType()).isEqualTo(WMT_TRANSPORT_TYPE.WMT_Transport_Type_Reliable);
    }

    @Test
    @Fact("WML-PRF-020")
    void aLanguageIsNotChecked() {
        StreamConfiguration detached = keep(open(Fixture.CONFORMANCE).getStream(0));

        detached.setLanguage("foobar");

        assertThat(detached.getLanguage()).isEqualTo("foobar");
    }

    @Test
    void aStreamHasItsLanguage() {
        SynchronousReader reader = open(Fixture.TAGS);

        assertThat(keep(reader.getStreamByNumber(AUDIO)).getLanguage()).startsWithIgnoringCase("de");
    }

    @Test
    void aFileWithoutExclusionHasNone() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertThat(reader.getMutualExclusionCount()).isZero();
        assertThat(reader.getBandwidthSharingCount()).isZero();
        assertThat(reader.getStreamPrioritization()).isNull();
    }

    @Test
    void theTypeOfAStreamIsThatOfItsMedia() {
        SynchronousReader reader = open(Fixture.AUDIO);

        assertThat(keep(reader.getStream(0)).getStreamType()).isEqualTo(MediaTypes.WMMEDIATYPE_Audio);
    }
}
