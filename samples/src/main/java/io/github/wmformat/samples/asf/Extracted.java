package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.Losses;
import io.github.wmformat.samples.JsonWriter;
import java.io.PrintWriter;

/**
 * A stream whose media objects were written.
 *
 * @param out where
 * @param objects how many
 * @param bytes theirs
 * @param losses what could not be read
 */
record Extracted(OutputFile out, long objects, long bytes, Losses losses) implements Result {
    @Override
    public void text(PrintWriter print) {
        print.println(out + ": " + objects + " media objects, " + bytes + " bytes" + Written.lost(losses));
    }

    @Override
    public void json(JsonWriter json) {
        json.object()
                .member("file", out)
                .member("objects", objects)
                .member("bytes", bytes)
                .member("lost", losses.objects())
                .endObject();
    }
}
