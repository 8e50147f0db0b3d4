package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;

/**
 * The format of a video stream: the size of the pictures and a BITMAPINFOHEADER structure.
 *
 * @param encodedWidth pixels, of the encoded image
 * @param encodedHeight pixels, of the encoded image
 * @param width pixels, as the bitmap header says
 * @param height pixels, as the bitmap header says; negative for pictures stored from top to bottom
 * @param planes always 1
 * @param bitCount bits per pixel
 * @param compression names the codec by four characters, the first in the lowest byte
 * @param imageSize bytes of one picture, 0 when unknown
 * @param xPixelsPerMeter resolution, mostly 0
 * @param yPixelsPerMeter resolution, mostly 0
 * @param colorsUsed colours in the palette
 * @param colorsImportant colours that matter
 * @param codecData what the codec needs beside
 */
public record VideoFormat(
        long encodedWidth,
        long encodedHeight,
        int width,
        int height,
        int planes,
        int bitCount,
        int compression,
        long imageSize,
        int xPixelsPerMeter,
        int yPixelsPerMeter,
        long colorsUsed,
        long colorsImportant,
        Bytes codecData)
        implements StreamFormat {
    /** Bytes before the bitmap header: width, height, flags and the bitmap header's size. */
    public static final int PREFIX = 11;

    /** Bytes of a bitmap header without codec data. */
    public static final int BITMAP_HEADER = 40;

    /** What every writer stores in a byte without meaning. */
    private static final int FLAGS = 2;

    static VideoFormat read(Bytes typeSpecific) throws AsfException {
        Cursor in = typeSpecific.cursor("video format");
        long encodedWidth = in.u32();
        long encodedHeight = in.u32();
        in.skip(1);
        int formatSize = in.u16();
        long bitmapSize = in.u32();
        return new VideoFormat(
                encodedWidth,
                encodedHeight,
                in.i32(),
                in.i32(),
                in.u16(),
                in.u16(),
                in.i32(),
                in.u32(),
                in.i32(),
                in.i32(),
                in.u32(),
                in.u32(),
                codecData(in, Math.max(formatSize, bitmapSize) - BITMAP_HEADER));
    }

    /** Both sizes are wrong in some files: what is there counts. */
    private static Bytes codecData(Cursor in, long told) throws AsfException {
        return in.bytes(Math.max(0, Math.min(told, in.remaining())));
    }

    @Override
    public void write(ByteWriter out) {
        int size = BITMAP_HEADER + codecData.size();
        out.u32(encodedWidth).u32(encodedHeight).u8(FLAGS).u16(size);
        out.u32(size).i32(width).i32(height).u16(planes).u16(bitCount).i32(compression);
        out.u32(imageSize)
                .i32(xPixelsPerMeter)
                .i32(yPixelsPerMeter)
                .u32(colorsUsed)
                .u32(colorsImportant);
        out.bytes(codecData);
    }

    /** The codec's four characters, such as {@code WMV3}; other than letters and digits are shown as dots. */
    public String fourCc() {
        var text = new StringBuilder(Integer.BYTES);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int character = compression >>> shift & 0xFF;
            text.append(character < 0x80 && Character.isLetterOrDigit(character) ? (char) character : '.');
        }
        return text.toString();
    }
}
