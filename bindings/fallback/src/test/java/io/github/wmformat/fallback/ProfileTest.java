package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.IWMVideoMediaProps;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.MutualExclusion;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_TRANSPORT_TYPE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The profile of an open file. */
final class ProfileTest {
    private final SynchronousReader reader =
            TestFile.fixture().commands(3).exclusion(1, 2).open();

    @AfterEach
    void close() {
        reader.close();
    }

    /** WM-SYNC-003, 005, 006, 007, 008, 009. */
    @Test
    void streamsByIndexAndByNumber() {
        assertThat(reader.getStreamCount()).isEqualTo(3);
        try (StreamConfiguration one = reader.getStream(0);
                StreamConfiguration two = reader.getStream(0);
                StreamConfiguration byNumber = reader.getStreamByNumber(1)) {
            assertThat(one).isNotSameAs(two);
            assertThat(one.getStreamNumber()).isEqualTo(1).isEqualTo(byNumber.getStreamNumber());
        }
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStream(3));
        assertFails(ResultCodes.NS_E_NO_STREAM, () -> reader.getStreamByNumber(0));
        assertFails(ResultCodes.NS_E_NO_STREAM, () -> reader.getStreamByNumber(4));
    }

    /** WML-PRF-018, 019, 020. */
    @Test
    void configurationsAreCopiesThatCanBeChanged() {
        try (StreamConfiguration stream = reader.getStream(1)) {
            assertThat(stream.getBitrate()).isEqualTo(128_000);
            assertThat(stream.getBufferWindow()).isEqualTo(1000);
            assertThat(stream.getStreamName()).isEmpty();
            assertThat(stream.getTransportType()).isEqualTo(WMT_TRANSPORT_TYPE.WMT_Transport_Type_Unreliable);
            stream.setBitrate(1);
            stream.setStreamNumber(13);
            stream.setLanguage("foobar");
            stream.addDataUnitExtension(MediaTypes.WMMEDIATYPE_Text, -1, new byte[4]);
            assertThat(stream.getDataUnitExtension(0).extensionDataSize()).isEqualTo(0xFFFF);
            assertFails(ResultCodes.E_INVALIDARG, () -> stream.setStreamNumber(64));
            assertFails(ResultCodes.E_INVALIDARG, () -> stream.setBufferWindow(100_001));
            try (StreamConfiguration second = stream.retain()) {
                assertThat(second.getStreamNumber()).isEqualTo(13);
                assertThat(second.getLanguage()).isEqualTo("foobar");
            }
        }
        try (StreamConfiguration stream = reader.getStream(1)) {
            assertThat(stream.getBitrate()).isEqualTo(128_000);
        }
    }

    @Test
    void videoHasItsOwnInterface() {
        try (StreamConfiguration video = reader.getStream(0);
                StreamConfiguration audio = reader.getStream(1);
                IWMVideoMediaProps props = video.queryInterface(IWMVideoMediaProps.class)) {
            props.setQuality(50);
            assertThat(props.getQuality()).isEqualTo(50);
            assertFails(ResultCodes.E_INVALIDARG, () -> props.setQuality(101));
            assertFails(ResultCodes.E_NOINTERFACE, () -> audio.queryInterface(IWMVideoMediaProps.class));
        }
    }

    @Test
    void commandsAreScript() {
        try (StreamConfiguration stream = reader.getStreamByNumber(3)) {
            assertThat(stream.getStreamType()).isEqualTo(MediaTypes.WMMEDIATYPE_Script);
            assertThat(stream.getMediaType().format()).hasSize(16);
        }
    }

    @Test
    void mutualExclusions() {
        assertThat(reader.getMutualExclusionCount()).isEqualTo(1);
        try (var exclusion = reader.getMutualExclusion(0)) {
            assertThat(exclusion.getStreams()).containsExactly(1, 2);
            exclusion.removeStream(1);
            exclusion.addStream(3);
            assertThat(exclusion.getStreams()).containsExactly(2, 3);
        }
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getMutualExclusion(1));
    }

    /** WML-PRF-016. */
    @Test
    void recordsOfAMutualExclusion() {
        try (MutualExclusion exclusion = reader.getMutualExclusion(0)) {
            exclusion.setName("languages");
            assertThat(exclusion.getName()).isEqualTo("languages");
            assertThat(exclusion.getRecordCount()).isZero();
            exclusion.addRecord();
            exclusion.setRecordName(0, "english");
            assertThat(exclusion.getRecordName(0)).isEqualTo("english");
            exclusion.addStreamForRecord(0, 2);
            exclusion.addStreamForRecord(0, 1);
            assertThat(exclusion.getStreamsForRecord(0)).containsExactly(2, 1);
            exclusion.removeStreamForRecord(0, 2);
            assertThat(exclusion.getStreamsForRecord(0)).containsExactly(1);
            assertFails(ResultCodes.NS_E_NOMATCHING_ELEMENT, () -> exclusion.removeStreamForRecord(0, 2));
            assertFails(ResultCodes.E_INVALIDARG, () -> exclusion.getRecordName(1));
            exclusion.removeRecord(0);
            assertThat(exclusion.getRecordCount()).isZero();
        }
    }

    /** WML-PRF-021. */
    @Test
    void propertiesOfAStream() {
        try (StreamConfiguration stream = reader.getStream(0);
                StreamConfiguration other = reader.getStream(1)) {
            assertThat(stream.getPropertyCount()).isZero();
            stream.setProperty("one", AttributeValue.ofDword(1));
            stream.setProperty("two", AttributeValue.ofString("2"));
            stream.setProperty("one", AttributeValue.ofDword(3));
            assertThat(stream.getPropertyByName("one")).isEqualTo(AttributeValue.ofDword(3));
            assertThat(stream.getPropertyByIndex(1).name()).isEqualTo("two");
            assertFails(ResultCodes.E_INVALIDARG, () -> stream.getPropertyByIndex(2));
            assertFails(ResultCodes.ASF_E_NOTFOUND, () -> stream.getPropertyByName("three"));
            other.copyPropertiesFrom(stream);
            stream.clear();
            assertThat(stream.getPropertyCount()).isZero();
            assertThat(other.getPropertyByName("two")).isEqualTo(AttributeValue.ofString("2"));
        }
    }

    @Test
    void whatAFileDoesNotTell() {
        assertThat(reader.getName()).isEmpty();
        assertThat(reader.getBandwidthSharingCount()).isZero();
        assertThat(reader.getStreamPrioritization()).isNull();
        assertThat(reader.getExpectedPacketCount(1000)).isPositive();
        assertFails(ResultCodes.E_NOTIMPL, () -> reader.removeStreamByNumber(1));
    }

    @Test
    void packetSizesAreTheFilesAndStay() {
        assertThat(reader.getMaxPacketSize()).isEqualTo(TestFile.PACKET_SIZE);
        assertThat(reader.getMinPacketSize()).isEqualTo(TestFile.PACKET_SIZE);
        assertFails(ResultCodes.E_NOTIMPL, () -> reader.setMaxPacketSize(1400));
        assertFails(ResultCodes.E_NOTIMPL, () -> reader.setMinPacketSize(100));
        reader.closeFile();
        assertFails(ResultCodes.E_UNEXPECTED, reader::getMaxPacketSize);
        assertFails(ResultCodes.E_UNEXPECTED, () -> reader.setMinPacketSize(100));
    }
}
