package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.packet.PacketListing;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the data packets one by one, in file order or by number. It is used by one thread at a time. */
public final class PacketReader {
    private final PacketListing packets;
    private long next;

    PacketReader(ByteSource source, List<AsfStream> streams, DataSection data) {
        this.packets = new PacketListing(source, streams, data);
    }

    /** How many packets there are, a last one that is cut off included. */
    public long count() {
        return packets.count();
    }

    /** The next packet, or null behind the last. */
    public @Nullable DataPacket next() throws IOException {
        return packet(next++);
    }

    /** The packet of a number from 0, or null where there is none; {@link #next} is not moved. */
    public @Nullable DataPacket packet(long number) throws IOException {
        return number < 0 || number >= packets.count() ? null : packets.packet(number);
    }
}
