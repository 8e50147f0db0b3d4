package io.github.wmformat.kit;

import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.FormatTypes;
import io.github.wmformat.Guid;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.RECT;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.nio.ByteBuffer;

/** Media types to set on an output. */
final class MediaTypeSamples {
    private static final Guid IEEE_FLOAT = Guid.of("00000003-0000-0010-8000-00AA00389B71");
    private static final int TAG_PCM = 1;
    private static final int TAG_IEEE_FLOAT = 3;

    private MediaTypeSamples() {}

    static WM_MEDIA_TYPE pcm(int channels, int rate, int bits) {
        return audio(MediaSubtypes.WMMEDIASUBTYPE_PCM, TAG_PCM, channels, rate, bits);
    }

    static WM_MEDIA_TYPE floating(int channels, int rate) {
        return audio(IEEE_FLOAT, TAG_IEEE_FLOAT, channels, rate, Float.SIZE);
    }

    static WM_MEDIA_TYPE rgb32(RECT picture) {
        return video(MediaSubtypes.WMMEDIASUBTYPE_RGB32, picture, 32, 0);
    }

    static WM_MEDIA_TYPE video(Guid subtype, RECT picture, int bits, int compression) {
        int width = picture.right();
        int height = picture.bottom();
        int size = width * height * bits / 8;
        var header = new BITMAPINFOHEADER(40, width, height, 1, bits, compression, size, 0, 0, 0, 0);
        var format = new WMVIDEOINFOHEADER(picture, picture, 0, 0, 0, header);
        ByteBuffer block = ByteBuffer.allocate(WMVIDEOINFOHEADER.SIZE);
        format.write(block);
        Guid major = MediaTypes.WMMEDIATYPE_Video;
        return new WM_MEDIA_TYPE(major, subtype, true, false, size, FormatTypes.WMFORMAT_VideoInfo, block.array());
    }

    private static WM_MEDIA_TYPE audio(Guid subtype, int tag, int channels, int rate, int bits) {
        int align = channels * bits / 8;
        ByteBuffer block = ByteBuffer.allocate(WAVEFORMATEX.SIZE);
        new WAVEFORMATEX(tag, channels, rate, rate * align, align, bits, 0).write(block);
        Guid major = MediaTypes.WMMEDIATYPE_Audio;
        return new WM_MEDIA_TYPE(major, subtype, true, false, align, FormatTypes.WMFORMAT_WaveFormatEx, block.array());
    }
}
