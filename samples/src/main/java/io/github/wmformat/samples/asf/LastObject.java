package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** When a file ends whose header does not tell it. */
final class LastObject {
    private LastObject() {}

    /** The end of the last object; one that does not tell its duration lasts as long as the one before it took. */
    static long end(AsfFile file) throws IOException {
        MediaObjectReader reader = file.reader();
        Map<Integer, Long> lastTimes = new HashMap<>();
        long end = 0;
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            Long before = lastTimes.put(object.stream(), object.time());
            long gap = before == null ? 0 : Math.max(0, object.time() - before);
            end = Math.max(end, object.time() + (object.duration() < 0 ? gap : object.duration()));
        }
        return end;
    }
}
