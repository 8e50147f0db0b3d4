package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.FormatTypes;
import io.github.wmformat.Guid;
import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.RECT;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Media types of streams and outputs: what they are, which can be set. */
@SuppressWarnings("NullAway.Init") // reader: set by JUnit before each test
public abstract class MediaTypesContract extends Contract {
    /** Not one of the SDK's constants: the fixture is older than they are. */
    private static final Guid MSAUDIO1 = Guid.of("00000160-0000-0010-8000-00AA00389B71");

    private static final Guid NV12 = Guid.of("3231564E-0000-0010-8000-00AA00389B71");
    private static final Guid AYUV = Guid.of("56555941-0000-0010-8000-00AA00389B71");
    private static final RECT PICTURE = new RECT(0, 0, 64, 48);
    private static final int WMV1 = 0x31564d57;

    private SynchronousReader reader;

    /** For subclasses. */
    protected MediaTypesContract() {}

    @BeforeEach
    void openFixture() {
        reader = open(Fixture.CONFORMANCE);
    }

    @Test
    @Fact({"WM-SOUT-002", "WM-STYP-003", "WM-STYP-005", "WM-STYP-006"})
    void theVideoStreamsTypeIsThatOfTheFile() {
        WM_MEDIA_TYPE type = stream(VIDEO).getMediaType();

        assertThat(type.majortype()).isEqualTo(MediaTypes.WMMEDIATYPE_Video);
        assertThat(type.subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_WMV1);
        assertThat(type.fixedSizeSamples()).isFalse();
        assertThat(type.temporalCompression()).isTrue();
        assertThat(type.sampleSize()).isZero();
        assertThat(type.formattype()).isEqualTo(FormatTypes.WMFORMAT_VideoInfo);
        assertThat(type.format()).hasSize(WMVIDEOINFOHEADER.SIZE);
    }

    @Test
    @Fact("WM-SOUT-003")
    void theVideoStreamsFormatIsThatOfTheFile() {
        WMVIDEOINFOHEADER format = video(stream(VIDEO).getMediaType());

        assertThat(format.source()).isEqualTo(PICTURE);
        assertThat(format.target()).isEqualTo(PICTURE);
        assertThat(format.bitErrorRate()).isZero();
        assertThat(format.avgTimePerFrame()).isZero();
        // ffmpeg writes the size of a picture where the facts' own file has 0.
        assertThat(format.header()).isEqualTo(new BITMAPINFOHEADER(40, 64, 48, 1, 24, WMV1, 9216, 0, 0, 0, 0));
    }

    @Test
    @Fact({"WM-SOUT-005", "WM-STYP-006"})
    void theAudioStreamsTypeIsThatOfTheFile() {
        WM_MEDIA_TYPE type = stream(AUDIO).getMediaType();

        assertThat(type.majortype()).isEqualTo(MediaTypes.WMMEDIATYPE_Audio);
        assertThat(type.subtype()).isEqualTo(MSAUDIO1);
        assertThat(type.fixedSizeSamples()).isTrue();
        assertThat(type.temporalCompression()).isFalse();
        assertThat(type.sampleSize()).isEqualTo(743);
        assertThat(type.formattype()).isEqualTo(FormatTypes.WMFORMAT_WaveFormatEx);
        assertThat(type.format()).hasSize(22);
    }

    @Test
    @Fact("WM-SOUT-006")
    void theAudioStreamsFormatIsThatOfTheFile() {
        WM_MEDIA_TYPE type = stream(AUDIO).getMediaType();

        assertThat(audio(type)).isEqualTo(new WAVEFORMATEX(0x160, 1, 44100, 16000, 743, 16, 4));
        assertThat(type.waveFormatExtra()).containsExactly(0, 0, 1, 0);
    }

    @Test
    @Fact({"WM-STYP-001", "WM-STYP-002"})
    void aStreamConfigurationHasATypeAndMediaProperties() {
        assertThat(stream(VIDEO).getStreamType()).isEqualTo(MediaTypes.WMMEDIATYPE_Video);
        assertThat(stream(AUDIO).getStreamType()).isEqualTo(MediaTypes.WMMEDIATYPE_Audio);
        assertThat(stream(VIDEO).getType()).isEqualTo(MediaTypes.WMMEDIATYPE_Video);
    }

    @Test
    @Fact("WM-STYP-007")
    void outputsAreInReverseOrderOfTheStreams() {
        assertThat(reader.getOutputNumberForStream(VIDEO)).isEqualTo(1);
        assertThat(reader.getOutputNumberForStream(AUDIO)).isEqualTo(0);
    }

    @Test
    @Fact("WM-STYP-008")
    void theStreamOfAnOutputIsTheInverse() {
        assertThat(reader.getStreamNumberForOutput(output(VIDEO))).isEqualTo(VIDEO);
        assertThat(reader.getStreamNumberForOutput(output(AUDIO))).isEqualTo(AUDIO);
    }

    @Test
    @Fact({"WM-SOUT-007", "WM-STYP-009", "WM-STYP-020", "WM-STYP-021"})
    void videoComesAsRgb24() {
        IWMOutputMediaProps props = props(VIDEO);

        assertThat(props.getType()).isEqualTo(MediaTypes.WMMEDIATYPE_Video);
        assertThat(props.getMediaType().subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_RGB24);
        assertVideoOutput(props.getMediaType());
    }

    @Test
    @Fact({"WM-SOUT-007", "WM-STYP-009", "WM-STYP-020", "WM-STYP-022"})
    void audioComesAsPcm() {
        IWMOutputMediaProps props = props(AUDIO);

        assertThat(props.getType()).isEqualTo(MediaTypes.WMMEDIATYPE_Audio);
        assertAudioOutput(props.getMediaType());
    }

    @Test
    @Fact("WM-SOUT-008")
    void readingCompressedChangesNoType() {
        WM_MEDIA_TYPE videoStream = stream(VIDEO).getMediaType();
        WM_MEDIA_TYPE videoOutput = props(VIDEO).getMediaType();
        WM_MEDIA_TYPE audioOutput = props(AUDIO).getMediaType();

        readCompressed(reader);

        assertThat(stream(VIDEO).getMediaType()).isEqualTo(videoStream);
        assertThat(props(VIDEO).getMediaType()).isEqualTo(videoOutput);
        assertThat(props(AUDIO).getMediaType()).isEqualTo(audioOutput);
    }

    @Test
    @Fact({"WM-STYP-021", "WM-STYP-023", "WM-STYP-025"})
    void videoFormatsAreEnumerated() {
        int output = output(VIDEO);

        assertThat(reader.getOutputFormatCount(output)).isPositive();
        for (int i = 0; i < reader.getOutputFormatCount(output); i++) {
            WM_MEDIA_TYPE type = keep(reader.getOutputFormat(output, i)).getMediaType();
            assertVideoOutput(type);
            assertThat(type.subtype()).isNotEqualTo(AYUV);
        }
    }

    @Test
    @Fact({"WM-STYP-022", "WM-STYP-023", "WM-STYP-025"})
    void audioFormatsAreEnumerated() {
        int output = output(AUDIO);

        assertThat(reader.getOutputFormatCount(output)).isPositive();
        for (int i = 0; i < reader.getOutputFormatCount(output); i++) {
            assertAudioOutput(keep(reader.getOutputFormat(output, i)).getMediaType());
        }
    }

    @Test
    @Fact({"WM-STYP-024", "WM-STYP-032"})
    void eachCallGivesAnObjectOfItsOwn() {
        assertThat(props(VIDEO)).isNotSameAs(props(VIDEO));

        IWMOutputMediaProps format = keep(reader.getOutputFormat(output(AUDIO), 0));
        WM_MEDIA_TYPE before = format.getMediaType();
        IWMOutputMediaProps changed = keep(reader.getOutputFormat(output(AUDIO), 0));
        changed.setMediaType(MediaTypeSamples.pcm(1, 11025, 8));

        assertThat(format.getMediaType()).isEqualTo(before);
    }

    @Test
    @Fact("WM-STYP-011")
    void aTypeOfZerosIsRefused() {
        WM_MEDIA_TYPE zeros = new WM_MEDIA_TYPE(Guid.NULL, Guid.NULL, false, false, 0, Guid.NULL, new byte[0]);

        assertFails(ResultCodes.E_FAIL, () -> props(AUDIO).setMediaType(zeros));
    }

    @Test
    @Fact({"WM-STYP-012", "WM-STYP-018"})
    void moreChannelsThanTheStreamHasNeedACodec() {
        IWMOutputMediaProps props = props(AUDIO);
        props.setMediaType(MediaTypeSamples.floating(2, 44100));

        assertFails(ResultCodes.NS_E_AUDIO_CODEC_NOT_INSTALLED, () -> reader.setOutputProps(output(AUDIO), props));
    }

    @Test
    @Fact("WM-STYP-013")
    void audioIsConvertedInDepthChannelsAndRate() {
        assertAccepted(AUDIO, MediaTypeSamples.pcm(1, 11025, 8));
    }

    @Test
    @Fact("WM-STYP-014")
    void floatAudioIsAcceptedThoughNotEnumerated() {
        assertAccepted(AUDIO, MediaTypeSamples.floating(1, 11025));
    }

    @Test
    @Fact("WM-STYP-015")
    void rgb32IsAccepted() {
        assertAccepted(VIDEO, MediaTypeSamples.rgb32(PICTURE));
    }

    @Test
    @Fact({"WM-STYP-016", "WM-STYP-018"})
    void nv12IsRefused() {
        assertRefused(VIDEO, MediaTypeSamples.video(NV12, PICTURE, 12, 0x3231564e));
    }

    @Test
    @Fact({"WM-STYP-017", "WM-STYP-018"})
    void aLargerPictureIsRefused() {
        assertRefused(VIDEO, MediaTypeSamples.rgb32(new RECT(-10, -10, 74, 58)));
    }

    @Test
    @Fact({"WM-STYP-019", "WM-STYP-030"})
    void theOriginalTypeIsSetBack() {
        WM_MEDIA_TYPE original = props(VIDEO).getMediaType();
        assertAccepted(VIDEO, MediaTypeSamples.rgb32(PICTURE));

        assertAccepted(VIDEO, original);
        assertThat(props(VIDEO).getMediaType()).isEqualTo(original);
    }

    @Test
    @Fact({"WM-STYP-026", "WM-STYP-030"})
    void everyEnumeratedFormatIsAccepted() {
        for (int stream : new int[] {VIDEO, AUDIO}) {
            for (int i = 0; i < reader.getOutputFormatCount(output(stream)); i++) {
                IWMOutputMediaProps format = keep(reader.getOutputFormat(output(stream), i));
                reader.setOutputProps(output(stream), format);
                assertThat(props(stream).getMediaType()).isEqualTo(format.getMediaType());
            }
        }
    }

    @Test
    @Fact("WM-STYP-027")
    void aVideoFormatIsNoTypeForAudio() {
        IWMOutputMediaProps video = props(VIDEO);

        assertFails(ResultCodes.ASF_E_BADMEDIATYPE, () -> reader.setOutputProps(output(AUDIO), video));
    }

    @Test
    @Fact("WM-STYP-028")
    void anAudioFormatIsNoTypeForVideo() {
        IWMOutputMediaProps audio = props(AUDIO);

        // What Windows 10 answers; older versions answer NS_E_INCOMPATIBLE_FORMAT.
        assertFails(ResultCodes.NS_E_INVALID_OUTPUT_FORMAT, () -> reader.setOutputProps(output(VIDEO), audio));
    }

    @Test
    @Fact({"WM-STYP-029", "WM-STYP-033"})
    void anOutputThatIsNotThereIsRefused() {
        IWMOutputMediaProps audio = props(AUDIO);

        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setOutputProps(2, audio));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputProps(2));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputFormatCount(2));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputFormat(2, 0));
    }

    @Test
    @Fact("WM-STYP-031")
    void aFormatBeyondTheLastIsRefused() {
        int count = reader.getOutputFormatCount(output(AUDIO));

        assertFails(ResultCodes.NS_E_INVALID_OUTPUT_FORMAT, () -> reader.getOutputFormat(output(AUDIO), count));
    }

    private int output(int stream) {
        return reader.getOutputNumberForStream(stream);
    }

    private StreamConfiguration stream(int stream) {
        return keep(reader.getStreamByNumber(stream));
    }

    private IWMOutputMediaProps props(int stream) {
        return keep(reader.getOutputProps(output(stream)));
    }

    private void assertAccepted(int stream, WM_MEDIA_TYPE type) {
        IWMOutputMediaProps props = props(stream);
        props.setMediaType(type);
        reader.setOutputProps(output(stream), props);

        assertThat(props(stream).getMediaType().subtype()).isEqualTo(type.subtype());
    }

    private void assertRefused(int stream, WM_MEDIA_TYPE type) {
        IWMOutputMediaProps props = props(stream);
        props.setMediaType(type);

        assertFails(ResultCodes.NS_E_INVALID_OUTPUT_FORMAT, () -> reader.setOutputProps(output(stream), props));
    }

    private static void assertVideoOutput(WM_MEDIA_TYPE type) {
        assertUncompressed(type, MediaTypes.WMMEDIATYPE_Video);
        WMVIDEOINFOHEADER format = video(type);
        assertThat(format.source()).isEqualTo(PICTURE);
        assertThat(format.target()).isEqualTo(PICTURE);
        assertThat(format.bitRate()).isZero();
        assertThat(format.bitErrorRate()).isZero();
        assertThat(format.header().size()).isEqualTo(40);
        assertThat(format.header().width()).isEqualTo(64);
        assertThat(format.header().height()).isEqualTo(48);
        assertThat(format.header().planes()).isEqualTo(1);
    }

    private static void assertAudioOutput(WM_MEDIA_TYPE type) {
        assertUncompressed(type, MediaTypes.WMMEDIATYPE_Audio);
        assertThat(type.subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_PCM);
        assertThat(audio(type).formatTag()).isEqualTo(1);
    }

    private static void assertUncompressed(WM_MEDIA_TYPE type, Guid majortype) {
        assertThat(type.majortype()).isEqualTo(majortype);
        assertThat(type.fixedSizeSamples()).isTrue();
        assertThat(type.temporalCompression()).isFalse();
    }

    private static WMVIDEOINFOHEADER video(WM_MEDIA_TYPE type) {
        return type.videoInfoHeader().orElseThrow();
    }

    private static WAVEFORMATEX audio(WM_MEDIA_TYPE type) {
        return type.waveFormatEx().orElseThrow();
    }
}
