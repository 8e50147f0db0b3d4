package io.github.wmformat.samples;

import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.Optional;

/**
 * What the two kinds of video format block have in common.
 *
 * @param width in pixels
 * @param height in pixels, whichever way the lines are stored
 * @param timePerFrame 100-ns units; 0 where the format does not say
 * @param bitsPerPixel colour depth
 */
record VideoFormat(int width, int height, long timePerFrame, int bitsPerPixel) {
    static Optional<VideoFormat> of(WM_MEDIA_TYPE type) {
        return type.videoInfoHeader()
                .map(info -> of(info.header(), info.avgTimePerFrame()))
                .or(() -> type.videoInfoHeader2().map(info -> of(info.header(), info.avgTimePerFrame())));
    }

    private static VideoFormat of(BITMAPINFOHEADER header, long timePerFrame) {
        return new VideoFormat(header.width(), Math.abs(header.height()), timePerFrame, header.bitCount());
    }
}
