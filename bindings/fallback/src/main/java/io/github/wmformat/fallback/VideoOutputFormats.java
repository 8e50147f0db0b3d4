package io.github.wmformat.fallback;

import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.FormatTypes;
import io.github.wmformat.HResult;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.RECT;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import io.github.wmformat.asf.header.VideoFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The output of a video stream: the stream's own pictures, never scaled. */
final class VideoOutputFormats implements OutputFormats {
    private final int width;
    private final int height;
    private final long timePerFrame;
    private final boolean uncompressed;
    private final List<WM_MEDIA_TYPE> offered;

    VideoOutputFormats(VideoFormat video, WM_MEDIA_TYPE stored) {
        VideoSubtype subtype = VideoSubtype.stored(video.compression(), video.bitCount());
        this.width = video.width();
        this.uncompressed = subtype.uncompressed();
        this.height = uncompressed ? video.height() : Math.abs(video.height());
        this.timePerFrame =
                stored.videoInfoHeader().map(WMVIDEOINFOHEADER::avgTimePerFrame).orElse(0L);
        // Decision: pictures stored uncompressed are handed on as they are, not converted.
        List<VideoSubtype> subtypes = uncompressed ? List.of(subtype) : VideoSubtype.UNCOMPRESSED;
        this.offered = subtypes.stream().map(this::type).toList();
    }

    private WM_MEDIA_TYPE type(VideoSubtype subtype) {
        int[] masks = subtype.masks();
        int size = (int) Math.min(Integer.MAX_VALUE, subtype.imageSize(width, height));
        ByteBuffer format = ByteBuffer.allocate(WMVIDEOINFOHEADER.SIZE + masks.length * Integer.BYTES);
        RECT whole = new RECT(0, 0, width, Math.abs(height));
        BITMAPINFOHEADER header = new BITMAPINFOHEADER(
                BITMAPINFOHEADER.SIZE, width, height, 1, subtype.bitCount(), subtype.compression(), size, 0, 0, 0, 0);
        new WMVIDEOINFOHEADER(whole, whole, 0, 0, timePerFrame, header).write(format);
        format.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(masks);
        return new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Video,
                subtype.guid(),
                true,
                false,
                size,
                FormatTypes.WMFORMAT_VideoInfo,
                format.array());
    }

    @Override
    public List<WM_MEDIA_TYPE> offered() {
        return offered;
    }

    @Override
    public @Nullable HResult refusal(WM_MEDIA_TYPE wanted) {
        boolean known = wanted.majortype().equals(MediaTypes.WMMEDIATYPE_Video)
                && offered.stream().anyMatch(type -> type.subtype().equals(wanted.subtype()))
                && wanted.videoInfoHeader().filter(this::samePicture).isPresent();
        return known ? null : ResultCodes.NS_E_INVALID_OUTPUT_FORMAT;
    }

    private boolean samePicture(WMVIDEOINFOHEADER format) {
        BITMAPINFOHEADER header = format.header();
        boolean sameHeight = uncompressed ? header.height() == height : Math.abs(header.height()) == height;
        return header.width() == width && sameHeight && whole(format.source()) && whole(format.target());
    }

    /** An empty rectangle stands for the whole picture. */
    private boolean whole(RECT rect) {
        boolean empty = rect.equals(new RECT(0, 0, 0, 0));
        return empty || rect.equals(new RECT(0, 0, width, Math.abs(height)));
    }

    @Override
    public Optional<Decoder> decoder(WM_MEDIA_TYPE wanted) {
        return uncompressed ? Optional.of(Decoder.NONE_NEEDED) : Optional.empty();
    }

    @Override
    public HResult codecMissing() {
        return ResultCodes.NS_E_VIDEO_CODEC_NOT_INSTALLED;
    }

    @Override
    public long maxSampleSize(WM_MEDIA_TYPE type) {
        return Integer.toUnsignedLong(type.sampleSize());
    }
}
