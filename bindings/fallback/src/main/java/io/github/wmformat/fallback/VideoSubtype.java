package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.asf.header.VideoFormat;
import java.util.List;

/**
 * The subtype of a picture format.
 *
 * @param guid the subtype
 * @param compression as a bitmap header has it: a FOURCC, or one of the numbers for RGB
 * @param bitCount bits per pixel; 0 for a codec, where it says nothing
 */
record VideoSubtype(Guid guid, int compression, int bitCount) {
    private static final int BI_RGB = 0;
    private static final int BI_BITFIELDS = 3;

    /** What uncompressed video can be delivered as, in the order in which it is offered. */
    static final List<VideoSubtype> UNCOMPRESSED = List.of(
            new VideoSubtype(MediaSubtypes.WMMEDIASUBTYPE_RGB24, BI_RGB, 24),
            new VideoSubtype(MediaSubtypes.WMMEDIASUBTYPE_RGB32, BI_RGB, 32),
            new VideoSubtype(MediaSubtypes.WMMEDIASUBTYPE_RGB565, BI_BITFIELDS, 16),
            new VideoSubtype(MediaSubtypes.WMMEDIASUBTYPE_RGB555, BI_RGB, 16),
            new VideoSubtype(MediaSubtypes.WMMEDIASUBTYPE_RGB8, BI_RGB, 8),
            fourCc("YV12", 12),
            fourCc("I420", 12),
            fourCc("IYUV", 12),
            fourCc("YUY2", 16),
            fourCc("UYVY", 16),
            fourCc("YVYU", 16));

    private static final int[] RGB565_MASKS = {0xF800, 0x07E0, 0x001F};

    private static VideoSubtype fourCc(String name, int bitCount) {
        int code = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            code = code << Byte.SIZE | name.charAt(i);
        }
        return new VideoSubtype(ofFourCc(code), code, bitCount);
    }

    private static Guid ofFourCc(int code) {
        Guid base = MediaSubtypes.WMMEDIASUBTYPE_Base;
        return new Guid(base.high() | (long) code << 32, base.low());
    }

    /** The subtype of a stored bitmap header. */
    static VideoSubtype stored(int compression, int bitCount) {
        for (VideoSubtype known : UNCOMPRESSED) {
            boolean rgb = known.compression == BI_RGB || known.compression == BI_BITFIELDS;
            if (known.compression == compression && (!rgb || known.bitCount == bitCount)) {
                return known;
            }
        }
        return new VideoSubtype(ofFourCc(compression), compression, 0);
    }

    boolean uncompressed() {
        return UNCOMPRESSED.contains(this);
    }

    /** What follows the bitmap header. */
    int[] masks() {
        return compression == BI_BITFIELDS ? RGB565_MASKS.clone() : new int[0];
    }

    /** Bytes of one picture; lines of RGB end at a multiple of four bytes. */
    long imageSize(int width, int height) {
        long bits = (long) width * bitCount;
        long line = compression == BI_RGB || compression == BI_BITFIELDS ? (bits + 31) / 32 * 4 : (bits + 7) / 8;
        return line * Math.abs((long) height);
    }

    /** Bytes of one picture of a stream: what its header says, or else what its size makes. */
    int sampleSize(VideoFormat video) {
        long size = video.imageSize() > 0 ? video.imageSize() : imageSize(video.width(), video.height());
        return (int) Math.min(Integer.MAX_VALUE, size);
    }
}
