package io.github.wmformat.fallback;

import io.github.wmformat.FormatTypes;
import io.github.wmformat.HResult;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The output of an audio stream: PCM, and float where a program asks for it. */
final class AudioOutputFormats implements OutputFormats {
    private static final int DEFAULT_BITS = 16;
    private static final int LARGEST_ALIGN = 0xFFFF;

    private final int channels;
    private final Optional<PcmFormat> stored;
    private final List<WM_MEDIA_TYPE> offered;

    /** The output of a stream with the stored format. */
    AudioOutputFormats(WAVEFORMATEX wave) {
        this.channels = wave.channels();
        this.stored = PcmFormat.of(wave);
        int ownBits =
                stored.filter(format -> !format.floating()).map(PcmFormat::bits).orElse(DEFAULT_BITS);
        // Decision: samples that are stored as PCM come as they are unless a program asks for something else.
        this.offered = IntStream.of(ownBits, DEFAULT_BITS, Byte.SIZE)
                .distinct()
                .mapToObj(bits -> type(wave, bits))
                .toList();
    }

    private static WM_MEDIA_TYPE type(WAVEFORMATEX stored, int bits) {
        // A damaged file can tell more channels than the field has room for.
        int align = Math.min(LARGEST_ALIGN, stored.channels() * bits / Byte.SIZE);
        int rate = stored.samplesPerSec();
        ByteBuffer format = ByteBuffer.allocate(WAVEFORMATEX.SIZE);
        new WAVEFORMATEX(AudioSubtype.PCM, stored.channels(), rate, rate * align, align, bits, 0).write(format);
        return new WM_MEDIA_TYPE(
                MediaTypes.WMMEDIATYPE_Audio,
                AudioSubtype.ofTag(AudioSubtype.PCM),
                true,
                false,
                align,
                FormatTypes.WMFORMAT_WaveFormatEx,
                format.array());
    }

    @Override
    public List<WM_MEDIA_TYPE> offered() {
        return offered;
    }

    @Override
    public @Nullable HResult refusal(WM_MEDIA_TYPE wanted) {
        if (!wanted.majortype().equals(MediaTypes.WMMEDIATYPE_Audio)) {
            return ResultCodes.ASF_E_BADMEDIATYPE;
        }
        PcmFormat target = wanted.waveFormatEx().flatMap(PcmFormat::of).orElse(null);
        if (target == null) {
            return ResultCodes.NS_E_INVALID_OUTPUT_FORMAT;
        }
        return mixes(target) ? null : ResultCodes.NS_E_AUDIO_CODEC_NOT_INSTALLED;
    }

    private boolean mixes(PcmFormat target) {
        return target.channels() == channels || (!target.floating() && target.channels() <= 2);
    }

    @Override
    public Optional<Decoder> decoder(WM_MEDIA_TYPE wanted) {
        Optional<PcmFormat> target = wanted.waveFormatEx().flatMap(PcmFormat::of);
        return stored.equals(target) && target.isPresent()
                ? Optional.of(Decoder.NONE_NEEDED)
                : stored.flatMap(source -> target.map(to -> new PcmConverter(source, to)));
    }

    @Override
    public HResult codecMissing() {
        return ResultCodes.NS_E_AUDIO_CODEC_NOT_INSTALLED;
    }

    /** A second of sound, which no writer's sample comes near. */
    @Override
    public long maxSampleSize(WM_MEDIA_TYPE type) {
        return type.waveFormatEx().map(WAVEFORMATEX::avgBytesPerSec).orElse(0);
    }
}
