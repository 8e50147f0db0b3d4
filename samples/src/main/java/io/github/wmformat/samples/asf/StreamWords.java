package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.VideoFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stream in one line for people. */
final class StreamWords {
    private StreamWords() {}

    /** {@code video WMV3, 320 x 240} and {@code audio 0x161, 44100 Hz, 2 channels}. */
    static String format(AsfStream stream) {
        String kind = stream.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (stream.format() instanceof VideoFormat video) {
            return kind + " " + video.fourCc() + ", " + video.encodedWidth() + " x " + video.encodedHeight();
        }
        if (stream.format() instanceof AudioFormat audio) {
            return kind + " 0x" + Integer.toHexString(audio.formatTag()) + ", " + audio.samplesPerSecond() + " Hz, "
                    + audio.channels() + (audio.channels() == 1 ? " channel" : " channels");
        }
        return kind;
    }

    /** The format and the bit rate. */
    static String of(AsfStream stream) {
        return format(stream) + (stream.bitRate() > 0 ? ", " + stream.bitRate() + " bit/s" : "");
    }

    /** What keeps the objects of two streams from standing behind each other; empty where nothing does. */
    static List<String> differences(AsfStream one, AsfStream other) {
        List<String> found = new ArrayList<>();
        if (!one.properties().type().equals(other.properties().type())) {
            return List.of("it is " + format(other) + " instead of " + format(one));
        }
        if (!format(one).equals(format(other))) {
            found.add("it is " + format(other) + " instead of " + format(one));
        }
        if (one.format() instanceof AudioFormat first && other.format() instanceof AudioFormat second) {
            add(found, "bytes per second", first.bytesPerSecond(), second.bytesPerSecond());
            add(found, "bytes per block", first.blockAlign(), second.blockAlign());
            add(found, "bits per sample", first.bitsPerSample(), second.bitsPerSample());
        }
        boolean same = one.properties().typeSpecific().equals(other.properties().typeSpecific());
        if (!same && found.isEmpty()) {
            found.add("its codec's data differ");
        }
        return found;
    }

    private static void add(List<String> found, String what, long first, long second) {
        if (first != second) {
            found.add("it has " + second + " " + what + " instead of " + first);
        }
    }
}
