package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.packet.Packet;
import io.github.wmformat.asf.packet.PacketSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
            return new Markers.Marker(
                    packet * data.packetSize(), time + preroll, sendTime(path, data, packet), 0, text);
        }
    }

    private static long sendTime(Path path, DataSection data, long index) throws IOException {
        try (ByteSource source = new ChannelSource(FileChannel.open(path, StandardOpenOption.READ))) {
            var packet = new Packet();
            return new PacketSource(source, data).open(index, packet) ? packet.sendTime() : 0;
        }
    }
}
