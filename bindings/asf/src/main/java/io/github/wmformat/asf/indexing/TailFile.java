package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.header.AsfObjectId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            takeRoom(
                    file,
                    keptEnd
                            + objects.stream()
                                    .mapToLong(object -> object.length)
                                    .sum());
            long end = keptEnd;
            for (byte[] object : objects) {
                end += write(file, ByteBuffer.wrap(object), end);
            }
            file.truncate(end);
            for (TopLevelObject object : dropped) {
                if (object.offset() < keptEnd) {
                    write(
                            file,
                            new ByteWriter().guid(AsfObjectId.PADDING).toBytes().buffer(),
                            object.offset());
                }
            }
            file.force(true);
            return end;
        }
    }

    private static void takeRoom(FileChannel file, long end) throws IOException {
        long size = file.size();
        byte[] zeros = new byte[BLOCK];
        try {
            for (long at = size; at < end; at += BLOCK) {
                write(file, ByteBuffer.wrap(zeros, 0, (int) Math.min(BLOCK, end - at)), at);
            }
        } catch (IOException full) {
            file.truncate(size);
            throw full;
        }
    }

    private static int write(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        int size = bytes.remaining();
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        return size;
    }
}
