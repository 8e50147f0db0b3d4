package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.samples.JsonWriter;
import java.io.PrintWriter;

/**
 * A file that was written.
 *
 * @param out the file
 * @param summary what is in it
 * @param start the time of what was read, in units of 100 ns, that is 0 in it
 * @param losses what could not be read
 */
record Written(OutputFile out, MuxSummary summary, long start, Losses losses) implements Result {
    /** What help says of the JSON object. */
    static final String JSON =
            "The JSON object has file, objects, packets, size (bytes), start (the time of the source at"
                    + " which the new file begins), duration (both in units of 100 ns) and lost (media objects that damage left"
                    + " incomplete).";

    @Override
    public void text(PrintWriter print) {
        print.println(out + ": " + summary.objects() + " media objects in " + summary.packets() + " packets, "
                + summary.size() + " bytes, " + ClockTime.format(summary.duration()) + " s"
                + (start == 0 ? "" : " from " + ClockTime.format(start) + " s on") + lost(losses));
    }

    /** Losses as the end of a sentence. */
    static String lost(Losses losses) {
        String text = losses.objects() == 0 ? "" : "; " + losses.objects() + " media objects are lost to damage";
        return text + (losses.truncated() ? "; the source is cut off" : "");
    }

    @Override
    public void json(JsonWriter json) {
        json.object()
                .member("file", out)
                .member("objects", summary.objects())
                .member("packets", summary.packets())
                .member("size", summary.size())
                .member("start", start)
                .member("duration", summary.duration())
                .member("lost", losses.objects())
                .endObject();
    }
}
