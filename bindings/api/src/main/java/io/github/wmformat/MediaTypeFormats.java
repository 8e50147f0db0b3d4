package io.github.wmformat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Typed views on the format block of a {@link WM_MEDIA_TYPE}.
 *
 * <p>A view is empty where the format type says otherwise, and where the block is too short to hold the structure: media
 * types come out of files, and files may be wrong.
 */
public interface MediaTypeFormats {
    /** Which structure the format block starts with; one of {@link FormatTypes}. */
    Guid formattype();

    /** The format block. */
    byte[] format();

    /** The video format of a block of type WMFORMAT_VideoInfo. */
    default Optional<WMVIDEOINFOHEADER> videoInfoHeader() {
        return starts(FormatTypes.WMFORMAT_VideoInfo, WMVIDEOINFOHEADER.SIZE).map(WMVIDEOINFOHEADER::read);
    }

    /** The video format at the start of a block of type WMFORMAT_MPEG2Video. */
    default Optional<WMVIDEOINFOHEADER2> videoInfoHeader2() {
        return starts(FormatTypes.WMFORMAT_MPEG2Video, WMVIDEOINFOHEADER2.SIZE).map(WMVIDEOINFOHEADER2::read);
    }

    /** The audio format of a block of type WMFORMAT_WaveFormatEx. */
    default Optional<WAVEFORMATEX> waveFormatEx() {
        return starts(FormatTypes.WMFORMAT_WaveFormatEx, WAVEFORMATEX.SIZE).map(WAVEFORMATEX::read);
    }

    /** The codec's own bytes behind a WAVEFORMATEX, no more than it announces; empty for other blocks. */
    default byte[] waveFormatExtra() {
        byte[] format = format();
        int size = waveFormatEx().map(WAVEFORMATEX::extraSize).orElse(0);
        int end = Math.min(format.length, WAVEFORMATEX.SIZE + size);
        return size == 0 ? new byte[0] : Arrays.copyOfRange(format, WAVEFORMATEX.SIZE, end);
    }

    private Optional<ByteBuffer> starts(Guid type, int size) {
        byte[] format = format();
        return formattype().equals(type) && format.length >= size
                ? Optional.of(ByteBuffer.wrap(format))
                : Optional.empty();
    }
}
