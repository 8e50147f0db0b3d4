package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.ObjectSeekPoint;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seeks by time, by object and by timecode, with all indexes of the file: each seek lands at a packet that there is, and
 * each index is of use or reported.
 */
public final class SeekDoor implements Door {
    private static final long[] TIMES = {0, 9_990_000, 20_000_000, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final long[] OBJECTS = {0, 5, 0xFFFFFFFFL, Long.MAX_VALUE};
    private static final List<Timecode> TIMECODES =
            List.of(Timecode.of(0, 0, 0, 0, 0), Timecode.of(0, 0, 0, 1, 2), new Timecode(1, 0xFFFFFFFFL, 0, 0));

    @Override
    public void enter(byte[] file) throws IOException {
        try (AsfFile asf = AsfFile.open(new GuardedSource(file))) {
            long packets = asf.data().map(DataSection::packetCount).orElse(0L);
            MediaObjectReader reader = asf.reader();
            for (long time : TIMES) {
                land(reader.seek(time).packet(), packets, reader);
            }
            for (AsfStream stream : asf.header().streams()) {
                seek(reader, stream.number(), packets);
            }
            long indexes = asf.trailingObjects().stream()
                    .filter(object -> AsfObjectId.INDEXES.contains(object.id()))
                    .count();
            Finding.unless(
                    asf.indexes().size() + asf.indexProblems().size() == indexes,
                    asf.indexes().size() + " indexes of " + indexes + ", " + asf.indexProblems());
        }
    }

    private static void seek(MediaObjectReader reader, int stream, long packets) throws IOException {
        for (long object : OBJECTS) {
            land(reader.seekToObject(stream, object), packets, reader);
        }
        for (Timecode timecode : TIMECODES) {
            land(reader.seekToTimecode(stream, timecode), packets, reader);
        }
    }

    private static void land(@Nullable ObjectSeekPoint point, long packets, MediaObjectReader reader)
            throws IOException {
        if (point != null) {
            land(point.packet(), packets, reader);
        }
    }

    private static void land(long packet, long packets, MediaObjectReader reader) throws IOException {
        Finding.unless(packet >= 0 && packet <= packets, "landed at packet " + packet + " of " + packets);
        reader.next();
    }
}
