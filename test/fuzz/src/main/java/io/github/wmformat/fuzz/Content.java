package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The media objects of a file. */
final class Content {
    private Content() {}

    /** Gives one object after another, then null. */
    interface Reader {
        @Nullable
        MediaObject next() throws IOException;
    }

    static List<MediaObject> all(Reader reader) throws IOException {
        List<MediaObject> objects = new ArrayList<>();
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            objects.add(object);
        }
        return objects;
    }

    static List<MediaObject> objects(AsfFile file) throws IOException {
        return all(file.reader()::next);
    }

    static List<MediaObject> objects(Path path) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            return objects(file);
        }
    }
}
