package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.Markers;
import java.io.IOException;
import java.nio.file.Path;

/** Where a marker leads: the packet with the last key frame up to its time. */
final class MarkerPlace {
    private static final long UNITS_PER_MILLISECOND = 10_000;

    private MarkerPlace() {}

    static Markers.Marker find(Path path, long time, String text) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            DataSection data =
                    file.data().orElseThrow(() -> AsfException.malformed("Data object", 0, "the file ends before it"));
            long packet = file.reader().seek(time).packet();
            long preroll = file.header().fileProperties().usablePreroll() * UNITS_PER_MILLISECOND;
            return new Markers.Marker(packet * data.packetSize(), time + preroll, sendTime(file, packet), 0, text);
        }
    }

    private static long sendTime(AsfFile file, long index) throws IOException {
        DataPacket packet = file.packets().packet(index);
        return packet == null ? 0 : packet.sendTime();
    }
}
