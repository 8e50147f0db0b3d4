package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.AsfException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** A real file made short: its header, its first packets, and its indexes if they are small. */
final class ShortFile {
    /** Where the Data object's size stands in it, and the number of packets. */
    private static final int SIZE_AT = 16;

    private static final int COUNT_AT = 40;

    private ShortFile() {}

    /** A file of so many bytes at most; indexes may take a third of them. */
    static byte[] of(byte[] file, int most) throws IOException {
        byte[] start = Arrays.copyOf(file, Math.min(file.length, most));
        try (AsfFile asf = AsfFile.open(new GuardedSource(file))) {
            List<TopLevelObject> tail = asf.trailingObjects();
            long size = tail.stream().mapToLong(TopLevelObject::size).sum();
            DataSection data = asf.data().orElse(null);
            return size == 0 || size > most / 3 || data == null || file.length <= most
                    ? start
                    : shortened(file, data, tail, most - (int) size);
        } catch (AsfException unreadable) {
            return start;
        }
    }

    private static byte[] shortened(byte[] file, DataSection data, List<TopLevelObject> tail, int room) {
        long packets = Math.max(1, (room - data.firstPacket()) / Math.max(1, data.packetSize()));
        int end = (int) Math.min(data.end(), data.firstPacket() + packets * data.packetSize());
        var shorter = new ByteArrayOutputStream();
        shorter.write(file, 0, end);
        for (TopLevelObject object : tail) {
            shorter.write(file, (int) object.offset(), (int) object.size());
        }
        byte[] bytes = shorter.toByteArray();
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong((int) data.offset() + SIZE_AT, end - data.offset())
                .putLong((int) data.offset() + COUNT_AT, packets);
        return bytes;
    }
}
