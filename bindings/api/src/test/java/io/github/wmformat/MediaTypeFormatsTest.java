package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class MediaTypeFormatsTest {
    private static final WAVEFORMATEX WAVE = new WAVEFORMATEX(0x160, 1, 44_100, 2_000, 743, 16, 4);

    private static WM_MEDIA_TYPE audio(byte[] format) {
        return new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Audio,
                MediaSubtypes.WMMEDIASUBTYPE_WMAudioV2,
                true,
                false,
                743,
                FormatTypes.WMFORMAT_WaveFormatEx,
                format);
    }

    private static ByteBuffer wave(int size) {
        ByteBuffer format = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        WAVE.write(format);
        return format;
    }

    @Test
    void theWaveFormatAndItsExtraBytesAreRead() {
        WM_MEDIA_TYPE type = audio(wave(22).putInt(0x04030201).array());

        assertThat(type.waveFormatEx()).contains(WAVE);
        assertThat(type.waveFormatExtra()).containsExactly(1, 2, 3, 4);
        assertThat(type.videoInfoHeader()).isEmpty();
    }

    @Test
    void aBlockThatIsTooShortIsNoFormat() {
        assertThat(audio(new byte[17]).waveFormatEx()).isEmpty();
    }

    @Test
    void extraBytesEndWithTheBlock() {
        assertThat(audio(wave(20).array()).waveFormatExtra()).hasSize(2);
    }

    @Test
    void theVideoFormatIsTheNestedStructures() {
        RECT all = new RECT(0, 0, 64, 48);
        WMVIDEOINFOHEADER video = new WMVIDEOINFOHEADER(
                all, all, 189_464, 0, 400_000, new BITMAPINFOHEADER(40, 64, 48, 1, 24, 0x31564D57, 0, 0, 0, 0, 0));
        ByteBuffer format = ByteBuffer.allocate(WMVIDEOINFOHEADER.SIZE);
        video.write(format);
        WM_MEDIA_TYPE type = new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Video,
                MediaSubtypes.WMMEDIASUBTYPE_WMV1,
                false,
                true,
                0,
                FormatTypes.WMFORMAT_VideoInfo,
                format.array());

        assertThat(type.videoInfoHeader()).contains(video);
    }

    @Test
    void mediaTypesAreEqualByContent() {
        assertThat(audio(new byte[] {1})).isEqualTo(audio(new byte[] {1})).isNotEqualTo(audio(new byte[] {2}));
    }
}
