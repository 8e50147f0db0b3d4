package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.mux.MuxObject;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.Muxer;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what can be read of a file into a new one: there it is read the same, stream by stream. */
public final class RemuxDoor implements Door {
    private final Path path;

    /** Writes a file of a name in a folder, which is written over each time. */
    public RemuxDoor(Path folder) {
        path = folder.resolve("remuxed.asf");
    }

    /** What a file keeps of an object. */
    private record Kept(long time, boolean keyFrame, Bytes data, Bytes extensions) {}

    @Override
    public void enter(byte[] file) throws IOException {
        try (AsfFile asf = AsfFile.open(new GuardedSource(file))) {
            List<MediaObject> objects = Content.objects(asf);
            Muxer muxer = create(asf);
            if (muxer != null) {
                compare(write(muxer, objects));
            }
        }
    }

    /** Null where the header does not make a file: no stream, a number or a packet size that has no room. */
    private @Nullable Muxer create(AsfFile asf) throws IOException {
        MuxSettings settings = MuxSettings.like(asf.header())
                .indexes(IndexPlan.usual(asf.header().streams()))
                .build();
        try {
            return Muxer.create(path, settings, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IllegalArgumentException documented) {
            Finding.unless(documented.getMessage() != null, "refused without a word");
            return null;
        }
    }

    private static Map<Integer, List<Kept>> write(Muxer muxer, List<MediaObject> objects) throws IOException {
        Map<Integer, List<Kept>> written = new TreeMap<>();
        try (muxer) {
            for (MediaObject object : objects) {
                write(muxer, object, written);
            }
            muxer.finish();
        }
        return written;
    }

    private void compare(Map<Integer, List<Kept>> written) throws IOException {
        Map<Integer, List<Kept>> read = new TreeMap<>();
        Content.objects(path).forEach(object -> keep(object, read));
        Finding.unless(written.equals(read), difference(written, read));
    }

    /** An object that comes too late, or whose time has no room, is refused: the others go on. */
    private static void write(Muxer muxer, MediaObject object, Map<Integer, List<Kept>> written) throws IOException {
        try {
            muxer.write(MuxObject.of(object));
            keep(object, written);
        } catch (IllegalArgumentException documented) {
            Finding.unless(documented.getMessage() != null, "refused without a word");
        }
    }

    private static void keep(MediaObject object, Map<Integer, List<Kept>> to) {
        to.computeIfAbsent(object.stream(), any -> new ArrayList<>())
                .add(new Kept(object.time(), object.keyFrame(), object.data(), extensions(object)));
    }

    /** Its values in full: what a damaged file has too little of becomes zeros, what it has too much of is left out. */
    private static Bytes extensions(MediaObject object) {
        return object.extensions().on(object.extensions().systems()).stored();
    }

    private static String difference(Map<Integer, List<Kept>> written, Map<Integer, List<Kept>> read) {
        for (Map.Entry<Integer, List<Kept>> stream : written.entrySet()) {
            List<Kept> other = read.getOrDefault(stream.getKey(), List.of());
            for (int i = 0; i < stream.getValue().size(); i++) {
                if (i >= other.size() || !stream.getValue().get(i).equals(other.get(i))) {
                    return "stream " + stream.getKey() + ", object " + i + " of "
                            + stream.getValue().size() + ": written "
                            + stream.getValue().get(i) + ", read "
                            + (i < other.size() ? other.get(i) : "nothing");
                }
            }
        }
        return "more is read than was written";
    }
}
