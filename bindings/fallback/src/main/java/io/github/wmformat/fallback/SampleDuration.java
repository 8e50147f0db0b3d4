package io.github.wmformat.fallback;

import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.StreamKind;
import org.jspecify.annotations.Nullable;

/** How long a sample lasts, in units of 100 ns. */
final class SampleDuration {
    /** What the runtime says of video unless it is told to find out (WM-SOUT-012). */
    static final long ONE_MILLISECOND = 10_000;

    private static final long MILLISECONDS = 1_000;

    private SampleDuration() {}

    /**
     * The duration that the object itself carries. For want of it, that of audio comes from the byte rate in whole
     * milliseconds: 743 bytes at 16000 a second are 46 ms, not the 46 or 47 to the next sample (WM-SOUT-016).
     */
    static long of(AsfStream stream, MediaObject object, @Nullable MediaObject next) {
        if (object.duration() > 0) {
            return object.duration();
        }
        if (stream.format() instanceof AudioFormat audio && audio.bytesPerSecond() > 0) {
            long milliseconds = object.data().size() * MILLISECONDS / audio.bytesPerSecond();
            return Math.max(1, milliseconds) * ONE_MILLISECOND;
        }
        if (stream.kind() == StreamKind.VIDEO && next != null && next.time() > object.time()) {
            return next.time() - object.time();
        }
        return ONE_MILLISECOND;
    }
}
