package io.github.wmformat.samples;

import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stream's format in one line for people. */
final class FormatWords {
    private static final double UNITS_PER_SECOND = 1e7;

    private FormatWords() {}

    /** {@code video WMV2, 64 x 48, 25 frames/s, 128000 bit/s}. */
    static String of(Dump.Stream stream) {
        List<String> words = new ArrayList<>();
        WM_MEDIA_TYPE type = stream.mediaType();
        if (type == null) {
            words.add(stream.type());
        } else {
            words.add(stream.type() + " " + GuidNames.subtype(type.subtype()));
            VideoFormat.of(type).ifPresent(video -> video(words, video));
            type.waveFormatEx().ifPresent(audio -> audio(words, audio));
        }
        int bitRate = stream.bitRate().orElse(0);
        if (bitRate != 0) {
            words.add(Integer.toUnsignedString(bitRate) + " bit/s");
        }
        if (!stream.language().isEmpty()) {
            words.add("language " + Printable.text(stream.language()));
        }
        return String.join(", ", words);
    }

    private static void video(List<String> words, VideoFormat video) {
        words.add(video.width() + " x " + video.height());
        if (video.timePerFrame() > 0) {
            words.add(rate(UNITS_PER_SECOND / video.timePerFrame()) + " frames/s");
        }
    }

    private static void audio(List<String> words, WAVEFORMATEX audio) {
        words.add(Integer.toUnsignedString(audio.samplesPerSec()) + " Hz");
        words.add(audio.channels() + (audio.channels() == 1 ? " channel" : " channels"));
        words.add(audio.bitsPerSample() + " bits");
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, "%.3f", perSecond).replaceFirst("\\.?0+$", "");
    }
}
