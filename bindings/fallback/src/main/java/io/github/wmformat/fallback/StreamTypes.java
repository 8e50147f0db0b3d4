package io.github.wmformat.fallback;

import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.FormatTypes;
import io.github.wmformat.Guid;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.RECT;
import io.github.wmformat.ScriptTypes;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.VideoFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** The media types of streams as they are stored, that is compressed mostly. */
final class StreamTypes {
    private StreamTypes() {}

    static WM_MEDIA_TYPE of(AsfStream stream) {
        if (stream.format() instanceof AudioFormat audio) {
            return audio(audio);
        }
        if (stream.format() instanceof VideoFormat video) {
            return video(stream, video);
        }
        return other(stream);
    }

    private static WM_MEDIA_TYPE audio(AudioFormat audio) {
        byte[] extra = audio.codecData().toArray();
        ByteBuffer format = ByteBuffer.allocate(WAVEFORMATEX.SIZE + extra.length);
        new WAVEFORMATEX(
                        audio.formatTag(),
                        audio.channels(),
                        (int) audio.samplesPerSecond(),
                        (int) audio.bytesPerSecond(),
                        audio.blockAlign(),
                        audio.bitsPerSample(),
                        extra.length)
                .write(format);
        format.put(extra);
        return new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Audio,
                AudioSubtype.of(audio),
                true,
                false,
                audio.blockAlign(),
                FormatTypes.WMFORMAT_WaveFormatEx,
                format.array());
    }

    private static WM_MEDIA_TYPE video(AsfStream stream, VideoFormat video) {
        VideoSubtype stored = VideoSubtype.stored(video.compression(), video.bitCount());
        ByteBuffer format =
                ByteBuffer.allocate(WMVIDEOINFOHEADER.SIZE + video.codecData().size());
        RECT whole = new RECT(0, 0, video.width(), Math.abs(video.height()));
        new WMVIDEOINFOHEADER(whole, whole, (int) stream.bitRate(), 0, timePerFrame(stream), header(video))
                .write(format);
        format.put(video.codecData().buffer());
        return new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Video,
                stored.guid(),
                stored.uncompressed(),
                !stored.uncompressed(),
                stored.uncompressed() ? stored.sampleSize(video) : 0,
                FormatTypes.WMFORMAT_VideoInfo,
                format.array());
    }

    private static long timePerFrame(AsfStream stream) {
        ExtendedStreamProperties extended = stream.extended();
        return extended == null ? 0 : extended.averageTimePerFrame();
    }

    private static BITMAPINFOHEADER header(VideoFormat video) {
        return new BITMAPINFOHEADER(
                BITMAPINFOHEADER.SIZE + video.codecData().size(),
                video.width(),
                video.height(),
                video.planes(),
                video.bitCount(),
                video.compression(),
                (int) video.imageSize(),
                video.xPixelsPerMeter(),
                video.yPixelsPerMeter(),
                (int) video.colorsUsed(),
                (int) video.colorsImportant());
    }

    private static WM_MEDIA_TYPE other(AsfStream stream) {
        Bytes data = stream.properties().typeSpecific();
        return switch (stream.kind()) {
            case COMMAND -> script();
            case BINARY, FILE_TRANSFER -> described(stream, data);
            case AUDIO -> bare(MediaTypes.WMMEDIATYPE_Audio, data);
            case VIDEO -> bare(MediaTypes.WMMEDIATYPE_Video, data);
            case JFIF, DEGRADABLE_JPEG -> bare(MediaTypes.WMMEDIATYPE_Image, data);
            case OTHER -> bare(guid(stream.properties().type()), data);
        };
    }

    private static WM_MEDIA_TYPE script() {
        ByteBuffer format = ByteBuffer.allocate(Guid.SIZE);
        ScriptTypes.WMSCRIPTTYPE_TwoStrings.write(format);
        return new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Script, Guid.NULL, false, false, 0, FormatTypes.WMFORMAT_Script, format.array());
    }

    /** A stream of any other kind stores its whole media type; of one that is cut short nothing can be believed. */
    private static WM_MEDIA_TYPE described(AsfStream stream, Bytes data) {
        int fixed = 3 * Guid.SIZE + 4 * Integer.BYTES;
        if (data.size() < fixed) {
            return bare(guid(stream.properties().type()), data);
        }
        ByteBuffer in = data.buffer().order(ByteOrder.LITTLE_ENDIAN);
        Guid majortype = Guid.read(in);
        Guid subtype = Guid.read(in);
        boolean fixedSize = in.getInt() != 0;
        boolean temporal = in.getInt() != 0;
        int sampleSize = in.getInt();
        Guid formattype = Guid.read(in);
        long told = Integer.toUnsignedLong(in.getInt());
        byte[] format = new byte[(int) Math.min(told, in.remaining())];
        in.get(format);
        return new WM_MEDIA_TYPE(majortype, subtype, fixedSize, temporal, sampleSize, formattype, format);
    }

    private static WM_MEDIA_TYPE bare(Guid majortype, Bytes data) {
        return new WM_MEDIA_TYPE(majortype, Guid.NULL, false, false, 0, Guid.NULL, data.toArray());
    }

    static Guid guid(UUID id) {
        return new Guid(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }
}
