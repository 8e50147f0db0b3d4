package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.FormatTypes;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.IWMVideoMediaProps;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.RECT;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WM-STYP and WM-SOUT-002 to 008 on the fixture. */
final class OutputTypesTest {
    private static final int AUDIO = 0;
    private static final int VIDEO = 1;

    private final SynchronousReader reader = TestFile.fixture().open();

    @AfterEach
    void close() {
        reader.close();
    }

    private WM_MEDIA_TYPE output(int number) {
        try (IWMOutputMediaProps props = reader.getOutputProps(number)) {
            return props.getMediaType();
        }
    }

    private WM_MEDIA_TYPE format(int output, int format) {
        try (IWMOutputMediaProps props = reader.getOutputFormat(output, format)) {
            return props.getMediaType();
        }
    }

    private void set(int output, WM_MEDIA_TYPE type) {
        try (IWMOutputMediaProps props = reader.getOutputProps(output)) {
            props.setMediaType(type);
            reader.setOutputProps(output, props);
        }
    }

    private void assertSets(int output, WM_MEDIA_TYPE type, @Nullable HResult refusal) {
        if (refusal == null) {
            set(output, type);
            assertThat(output(output)).isEqualTo(type);
        } else {
            WM_MEDIA_TYPE before = output(output);
            assertFails(refusal, () -> set(output, type));
            assertThat(output(output)).isEqualTo(before);
        }
    }

    private static WM_MEDIA_TYPE audio(int tag, int bits, int channels, int rate) {
        int align = channels * bits / 8;
        ByteBuffer format = ByteBuffer.allocate(WAVEFORMATEX.SIZE);
        new WAVEFORMATEX(tag, channels, rate, rate * align, align, bits, 0).write(format);
        return new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Audio,
                AudioSubtype.ofTag(tag),
                true,
                false,
                align,
                FormatTypes.WMFORMAT_WaveFormatEx,
                format.array());
    }

    private static WM_MEDIA_TYPE withSubtype(WM_MEDIA_TYPE type, Guid subtype, byte[] format) {
        return new WM_MEDIA_TYPE(type.majortype(), subtype, true, false, type.sampleSize(), type.formattype(), format);
    }

    /** WM-SOUT-002, 003. */
    @Test
    void videoStreamType() {
        try (var stream = reader.getStreamByNumber(1)) {
            WM_MEDIA_TYPE type = stream.getMediaType();
            assertThat(type.majortype()).isEqualTo(MediaTypes.WMMEDIATYPE_Video).isEqualTo(stream.getStreamType());
            assertThat(type.subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_WMV1);
            assertThat(type.fixedSizeSamples()).isFalse();
            assertThat(type.temporalCompression()).isTrue();
            assertThat(type.sampleSize()).isZero();
            assertThat(type.format()).hasSize(88);
            WMVIDEOINFOHEADER video = type.videoInfoHeader().orElseThrow();
            assertThat(video.source()).isEqualTo(new RECT(0, 0, 64, 48)).isEqualTo(video.target());
            assertThat(video.avgTimePerFrame()).isZero();
            assertThat(video.header().size()).isEqualTo(40);
            assertThat(video.header().bitCount()).isEqualTo(24);
        }
    }

    /** WM-SOUT-005, 006. */
    @Test
    void audioStreamType() {
        try (var stream = reader.getStreamByNumber(2)) {
            WM_MEDIA_TYPE type = stream.getMediaType();
            assertThat(type.subtype()).isEqualTo(Guid.of("00000160-0000-0010-8000-00AA00389B71"));
            assertThat(type.fixedSizeSamples()).isTrue();
            assertThat(type.temporalCompression()).isFalse();
            assertThat(type.sampleSize()).isEqualTo(743);
            assertThat(type.format()).hasSize(22);
            assertThat(type.waveFormatEx()).contains(new WAVEFORMATEX(0x160, 1, 44_100, 16_000, 743, 16, 4));
            assertThat(type.waveFormatExtra()).containsExactly(0, 0, 1, 0);
        }
    }

    /** WM-STYP-007, 008. */
    @Test
    void outputsAreInReverseOrderOfStreams() {
        assertThat(reader.getOutputNumberForStream(1)).isEqualTo(VIDEO);
        assertThat(reader.getOutputNumberForStream(2)).isEqualTo(AUDIO);
        assertThat(reader.getStreamNumberForOutput(VIDEO)).isEqualTo(1);
        assertThat(reader.getStreamNumberForOutput(AUDIO)).isEqualTo(2);
    }

    /** WM-SOUT-007, 008, WM-STYP-020. */
    @Test
    void defaultOutputs() {
        assertThat(output(VIDEO).subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_RGB24);
        assertThat(output(AUDIO).subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_PCM);
        WM_MEDIA_TYPE before = output(VIDEO);
        reader.setReadStreamSamples(1, true);
        assertThat(output(VIDEO)).isEqualTo(before);
    }

    /** WM-STYP-021, 025, 026. */
    @Test
    void offeredVideoFormats() {
        assertThat(reader.getOutputFormatCount(VIDEO)).isPositive();
        assertThat(format(VIDEO, 0)).isEqualTo(output(VIDEO));
        for (int i = 0; i < reader.getOutputFormatCount(VIDEO); i++) {
            WM_MEDIA_TYPE type = format(VIDEO, i);
            assertThat(type.fixedSizeSamples()).isTrue();
            assertThat(type.temporalCompression()).isFalse();
            WMVIDEOINFOHEADER video = type.videoInfoHeader().orElseThrow();
            assertThat(video.source()).isEqualTo(new RECT(0, 0, 64, 48)).isEqualTo(video.target());
            assertThat(video.bitRate()).isZero();
            assertThat(video.header().width()).isEqualTo(64);
            assertThat(video.header().height()).isEqualTo(48);
            assertSets(VIDEO, type, null);
        }
    }

    /** WM-STYP-022, 026, WM-ATYP-002. */
    @Test
    void offeredAudioFormats() {
        assertThat(format(AUDIO, 0)).isEqualTo(output(AUDIO));
        assertThat(format(AUDIO, 0)).isEqualTo(audio(1, 16, 1, 44_100));
        for (int i = 0; i < reader.getOutputFormatCount(AUDIO); i++) {
            assertThat(format(AUDIO, i).subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_PCM);
            assertSets(AUDIO, format(AUDIO, i), null);
        }
    }

    /** WM-STYP-012, 013, 014, 019, 030. */
    @Test
    void audioFormatsThatCanBeSet() {
        WM_MEDIA_TYPE before = output(AUDIO);
        assertSets(AUDIO, audio(3, 32, 2, 44_100), ResultCodes.NS_E_AUDIO_CODEC_NOT_INSTALLED);
        assertSets(AUDIO, audio(1, 8, 1, 11_025), null);
        assertSets(AUDIO, audio(3, 32, 1, 11_025), null);
        assertSets(AUDIO, audio(0x55, 16, 1, 44_100), ResultCodes.NS_E_INVALID_OUTPUT_FORMAT);
        assertSets(AUDIO, before, null);
    }

    /** WM-STYP-015, 016, 017. */
    @Test
    void videoFormatsThatCanBeSet() {
        WM_MEDIA_TYPE type = output(VIDEO);
        assertSets(VIDEO, format(VIDEO, 1), null);
        Guid nv12 = Guid.of("3231564E-0000-0010-8000-00AA00389B71");
        assertSets(VIDEO, withSubtype(type, nv12, type.format()), ResultCodes.NS_E_INVALID_OUTPUT_FORMAT);
        WMVIDEOINFOHEADER video = type.videoInfoHeader().orElseThrow();
        RECT larger = new RECT(-10, -10, 74, 58);
        ByteBuffer format = ByteBuffer.allocate(WMVIDEOINFOHEADER.SIZE);
        new WMVIDEOINFOHEADER(larger, larger, 0, 0, 0, video.header()).write(format);
        WM_MEDIA_TYPE enlarged = withSubtype(type, type.subtype(), format.array());
        assertSets(VIDEO, enlarged, ResultCodes.NS_E_INVALID_OUTPUT_FORMAT);
    }

    /** WM-STYP-027, 028 with the choice made for the fallback. */
    @Test
    void formatsOfTheOtherKindAreRefused() {
        assertSets(AUDIO, output(VIDEO), ResultCodes.ASF_E_BADMEDIATYPE);
        assertSets(VIDEO, output(AUDIO), ResultCodes.NS_E_INVALID_OUTPUT_FORMAT);
    }

    /** WM-STYP-010, 011. */
    @Test
    void shapeIsCheckedAtOnce() {
        try (IWMOutputMediaProps props = reader.getOutputProps(AUDIO)) {
            var zero = new WM_MEDIA_TYPE(Guid.NULL, Guid.NULL, false, false, 0, Guid.NULL, new byte[0]);
            assertFails(ResultCodes.E_FAIL, () -> props.setMediaType(zero));
        }
    }

    /** WM-STYP-029, 031, 033. */
    @Test
    void numbersOutOfRange() {
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputFormatCount(2));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputProps(2));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputFormat(2, 0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputProps(-1));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputNumberForStream(3));
        try (IWMOutputMediaProps props = reader.getOutputProps(0)) {
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.setOutputProps(2, props));
        }
        int count = reader.getOutputFormatCount(0);
        assertFails(ResultCodes.NS_E_INVALID_OUTPUT_FORMAT, () -> reader.getOutputFormat(0, count));
    }

    /** WM-STYP-032, WML-RDR-003. */
    @Test
    void propertiesAreCopies() {
        try (IWMOutputMediaProps one = reader.getOutputProps(VIDEO);
                IWMOutputMediaProps two = reader.getOutputProps(VIDEO)) {
            assertThat(one).isNotSameAs(two);
            one.setMediaType(format(VIDEO, 1));
            assertThat(two.getMediaType()).isEqualTo(output(VIDEO));
            assertThat(one.getConnectionName()).isEqualTo("1");
            assertThat(one.tryQueryInterface(IWMVideoMediaProps.class)).isPresent();
        }
    }

    @Test
    void streamsThatExcludeEachOtherShareAnOutput() {
        var file = new TestFile()
                .video(1, "WMV3", 64, 48)
                .video(2, "WMV3", 64, 48)
                .commands(3)
                .exclusion(1, 2);
        try (SynchronousReader shared = file.open()) {
            assertThat(shared.getOutputCount()).isEqualTo(2);
            assertThat(shared.getOutputNumberForStream(1)).isEqualTo(1);
            assertThat(shared.getOutputNumberForStream(2)).isEqualTo(1);
            assertThat(shared.getStreamNumberForOutput(1)).isEqualTo(1);
            assertThat(shared.getOutputNumberForStream(3)).isZero();
        }
    }
}
