package io.github.wmformat.samples;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.BackendStatus;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file after reading all of it. Times are in units of 100 ns.
 *
 * @param file the path as it was given
 * @param backend the name of the backend that read it
 * @param backendReason why this backend
 * @param refused the backends that were tried before it
 * @param attributes the attributes of the whole file
 * @param streams the streams in the profile's order
 * @param samples every sample in the order of reading; null where they were not asked for
 * @param remarks what the backend would not tell
 * @param failure why reading ended too early; null where it did not
 */
record Dump(
        String file,
        String backend,
        String backendReason,
        List<BackendStatus> refused,
        List<Attribute> attributes,
        List<Stream> streams,
        @Nullable List<Sample> samples,
        List<String> remarks,
        @Nullable String failure) {

    /** An attribute, with the index of its language in the file's list. */
    record Attribute(String name, AttributeValue value, int language) {}

    /**
     * A stream.
     *
     * @param number 1 to 63
     * @param type video, audio and so on, or a GUID
     * @param mediaType null where the backend does not tell it
     * @param bitRate bits per second; empty where the backend does not tell it
     * @param language an RFC 1766 tag; empty where there is none
     * @param attributes the stream's own attributes
     * @param totals what its samples amount to
     */
    record Stream(
            int number,
            String type,
            @Nullable WM_MEDIA_TYPE mediaType,
            OptionalInt bitRate,
            String language,
            List<Attribute> attributes,
            Totals totals) {}

    /** How many samples, how many bytes they have, the times of the first and of the last; both 0 without samples. */
    record Totals(long samples, long bytes, long firstTime, long lastTime) {
        static final Totals NONE = new Totals(0, 0, 0, 0);

        Totals plus(Sample sample) {
            return new Totals(
                    samples + 1, bytes + sample.bytes(), samples == 0 ? sample.time() : firstTime, sample.time());
        }
    }

    /** One sample; the flags are those of WM_SF_TYPE. */
    record Sample(int stream, long time, long duration, int flags, int bytes) {}
}
