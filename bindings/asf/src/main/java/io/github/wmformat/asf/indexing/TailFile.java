package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.shift.FileStorage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects behind the packets, being replaced. Objects that stay are not moved: what is dropped behind all of them is
 * overwritten or cut off, what is dropped in front of one becomes padding.
 */
final class TailFile {
    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final List<TopLevelObject> dropped = new ArrayList<>();
    private long keptEnd;

    TailFile(Path path, long dataEnd) {
        this.path = path;
        this.keptEnd = dataEnd;
    }

    void keep(TopLevelObject object) {
        keptEnd = Math.max(keptEnd, object.offset() + object.size());
    }

    void drop(TopLevelObject object) {
        dropped.add(object);
    }

    /**
     * Writes objects behind those that stay, and returns the size of the file then. All the room that they need is taken
     * before anything is overwritten: where there is none, the file is as it was.
     */
    long write(List<byte[]> objects) throws IOException {
        try (FileStorage file = new FileStorage(path, StandardOpenOption.WRITE)) {
            takeRoom(
                    file,
                    keptEnd
                            + objects.stream()
                                    .mapToLong(object -> object.length)
                                    .sum());
            long end = keptEnd;
            for (byte[] object : objects) {
                file.write(ByteBuffer.wrap(object), end);
                end += object.length;
            }
            file.truncate(end);
            for (TopLevelObject object : dropped) {
                if (object.offset() < keptEnd) {
                    file.write(
                            new ByteWriter().guid(AsfObjectId.PADDING).toBytes().buffer(), object.offset());
                }
            }
            file.force();
            return end;
        }
    }

    private static void takeRoom(FileStorage file, long end) throws IOException {
        long size = file.size();
        byte[] zeros = new byte[BLOCK];
        try {
            for (long at = size; at < end; at += BLOCK) {
                file.write(ByteBuffer.wrap(zeros, 0, (int) Math.min(BLOCK, end - at)), at);
            }
        } catch (IOException full) {
            file.truncate(size);
            throw full;
        }
    }
}
