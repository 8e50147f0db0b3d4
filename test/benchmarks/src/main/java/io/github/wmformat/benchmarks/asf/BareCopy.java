package io.github.wmformat.benchmarks.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The least that reading media objects from a file into memory of their own takes: no field is looked at. */
final class BareCopy {
    private static final int BLOCK = 512 << 10;
    private static final int LINE = 64;

    private final Path file;
    private final int[] sizes;

    /** Takes the sizes of a file's media objects. */
    BareCopy(Path file) throws IOException {
        this.file = file;
        var found = IntStream.builder();
        try (AsfFile asf = AsfFile.open(file)) {
            MediaObjectReader reader = asf.reader();
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                found.add(object.data().size());
            }
        }
        this.sizes = found.build().toArray();
    }

    /** Fills an array for each object with the file's next bytes, whatever they are. */
    long run() throws IOException {
        ByteBuffer block = buffer(BLOCK).limit(0);
        long sum = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            for (int size : sizes) {
                byte[] object = new byte[size];
                fill(object, block, channel);
                sum += object[size / 2];
            }
        }
        return sum;
    }

    private static void fill(byte[] object, ByteBuffer block, FileChannel channel) throws IOException {
        for (int at = 0; at < object.length; ) {
            if (!block.hasRemaining()) {
                channel.read(block.clear());
                block.flip();
            }
            int length = Math.min(block.remaining(), object.length - at);
            block.get(object, at, length);
            at += length;
        }
    }

    /** A buffer that systems copy to as fast as they can. */
    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocateDirect(size + LINE).alignedSlice(LINE);
    }
}
