package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes indexes of every kind, and removes them. A file that is indexed has its media objects still, and its indexes can
 * be read; one that is refused is as it was.
 */
public final class IndexingDoor implements Door {
    private final Path path;

    /** Indexes a file of a name in a folder, which is written over each time. */
    public IndexingDoor(Path folder) {
        path = folder.resolve("indexed.asf");
    }

    @Override
    public void enter(byte[] file) throws IOException {
        Files.write(path, file);
        List<IndexPlan> plans = new ArrayList<>();
        List<MediaObject> objects;
        try (AsfFile asf = AsfFile.open(path)) {
            objects = Content.objects(asf);
            plans.addAll(plans(asf.header()));
        }
        index(plans, objects);
        seek();
        index(List.of(), objects);
    }

    private static List<IndexPlan> plans(AsfHeader header) {
        int[] streams = header.streams().stream().mapToInt(AsfStream::number).toArray();
        return List.of(
                IndexPlan.simple(header.streams()),
                IndexPlan.time(header.streams()),
                IndexPlan.mediaObjects(streams),
                IndexPlan.timecodes(streams));
    }

    private void index(List<IndexPlan> plans, List<MediaObject> objects) throws IOException {
        byte[] before = Files.readAllBytes(path);
        try {
            Indexer.index(path, plans, Progress.NONE);
        } catch (AsfException documented) {
            Finding.unless(
                    Arrays.equals(before, Files.readAllBytes(path)), "refused, and the file changed: " + documented);
            throw documented;
        }
        Finding.unless(objects.equals(Content.objects(path)), "indexing changed the media objects");
    }

    private void seek() throws IOException {
        try (AsfFile asf = AsfFile.open(path)) {
            Finding.unless(asf.indexProblems().isEmpty(), "made an index of no use: " + asf.indexProblems());
            MediaObjectReader reader = asf.reader();
            reader.seek(10_000_000);
            for (AsfStream stream : asf.header().streams()) {
                reader.seekToObject(stream.number(), 1);
                reader.seekToTimecode(stream.number(), Timecode.of(0, 0, 0, 1, 0));
            }
        }
    }
}
