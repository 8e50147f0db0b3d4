package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.packet.Packet;
import io.github.wmformat.asf.packet.PacketSource;
import java.io.IOException;

/** Feeds the parts of all media objects of a file to a collector: one pass over the packets' fields. */
final class PartReader {
    private static final int PACKETS_PER_STEP = 256;

    private final PacketSource packets;
    private final int packetSize;
    private final IndexCollector collector;
    private final boolean withExtensions;

    /**
     * A reader.
     *
     * @param packetSize bytes of every packet
     * @param withExtensions whether the collector looks at payload extension data
     */
    PartReader(PacketSource packets, int packetSize, IndexCollector collector, boolean withExtensions) {
        this.packets = packets;
        this.packetSize = packetSize;
        this.collector = collector;
        this.withExtensions = withExtensions;
    }

    /** Reads all packets; what is damaged is left out. */
    void read(Progress progress) throws IOException {
        long total = packets.count() * packetSize;
        for (long index = 0; index < packets.count(); index++) {
            if (index % PACKETS_PER_STEP == 0) {
                Progress.step(progress, index * packetSize, total);
            }
            if (!parts(index)) {
                break;
            }
        }
        Progress.step(progress, total, total);
    }

    private boolean parts(long index) throws IOException {
        Packet packet = packets.packet();
        try {
            if (!packets.open(index)) {
                return false;
            }
        } catch (AsfException damaged) {
            return true;
        }
        while (next(packet)) {
            boolean begins = packet.beginsObject();
            Bytes extension = withExtensions ? packet.extension() : Bytes.EMPTY;
            collector.part(new Part(packet.stream(), begins, packet.keyFrame(), packet.time(), index, extension));
        }
        return true;
    }

    private static boolean next(Packet packet) {
        try {
            return packet.next();
        } catch (AsfException damaged) {
            return false;
        }
    }
}
