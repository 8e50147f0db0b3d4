package io.github.wmformat.samples.asf;

import io.github.wmformat.samples.JsonWriter;
import java.io.PrintWriter;

/** What a command has to tell at its end. */
interface Result {
    /** Tells it to people. */
    void text(PrintWriter out);

    /** Tells it to programs, as one JSON object. */
    void json(JsonWriter out);
}
