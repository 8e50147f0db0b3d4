package io.github.wmformat.samples;

import java.nio.file.Path;

/** The files of test/data. */
public final class Media {
    private Media() {}

    /** The path of a file, as a user in this module's folder would write it. */
    public static String path(String name) {
        return Path.of("..", "test", "data", name).toString();
    }
}
