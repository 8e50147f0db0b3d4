package io.github.wmformat.fallback;

import io.github.wmformat.HResult;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WM_MEDIA_TYPE;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.VideoFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an output can deliver, and how. */
interface OutputFormats {
    static OutputFormats of(AsfStream stream, WM_MEDIA_TYPE stored) {
        Optional<WAVEFORMATEX> wave = stored.waveFormatEx();
        if (wave.isPresent() && stored.majortype().equals(MediaTypes.WMMEDIATYPE_Audio)) {
            return new AudioOutputFormats(wave.get());
        }
        if (stream.format() instanceof VideoFormat video) {
            return new VideoOutputFormats(video, stored);
        }
        return new StoredOutputFormats(stored);
    }

    /** The formats offered, the one in force at first as the first. */
    List<WM_MEDIA_TYPE> offered();

    /** Why a format cannot be set, or null where it can. */
    @Nullable
    HResult refusal(WM_MEDIA_TYPE wanted);

    /** What makes samples of a format that was not refused; empty where the codec for it is not there. */
    Optional<Decoder> decoder(WM_MEDIA_TYPE wanted);

    /** The failure of reading where there is no decoder. */
    HResult codecMissing();

    /** Bytes that one sample of a format can have; 0 where the stream's samples decide. */
    long maxSampleSize(WM_MEDIA_TYPE type);
}
