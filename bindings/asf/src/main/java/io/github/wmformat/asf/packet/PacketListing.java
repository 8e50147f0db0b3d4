package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.DataPacket.Payload;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.PayloadExtension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes packets for those who want to look at them rather than at their media objects. */
public final class PacketListing {
    private final PacketSource packets;
    private final Packet packet;
    private final Map<Integer, List<PayloadExtension>> systems = new HashMap<>();

    /** Packets of one file with these streams; the packet size is not 0. */
    public PacketListing(ByteSource source, List<AsfStream> streams, DataSection data) {
        streams.forEach(stream -> systems.put(stream.number(), stream.payloadExtensions()));
        this.packets = new PacketSource(source, data);
        this.packet = packets.packet();
    }

    /** How many packets there are. */
    public long count() {
        return packets.count();
    }

    /** Describes a packet; null if no byte of it is there. */
    public @Nullable DataPacket packet(long number) throws IOException {
        List<Payload> payloads = new ArrayList<>();
        try {
            if (!packets.open(number)) {
                return null;
            }
            while (packet.next()) {
                payloads.add(payload());
            }
            return described(number, payloads, null);
        } catch (AsfException damage) {
            return described(number, payloads, String.valueOf(damage.getMessage()));
        }
    }

    private DataPacket described(long number, List<Payload> payloads, @Nullable String problem) {
        return new DataPacket(
                number,
                packets.position(number),
                packet.sendTime(),
                packet.duration(),
                packet.padding(),
                packet.opaque(),
                payloads,
                problem);
    }

    private Payload payload() {
        return new Payload(
                packet.stream(),
                packet.number(),
                packet.keyFrame(),
                packet.objectOffset(),
                packet.objectSize(),
                packet.time(),
                packet.length(),
                new ExtensionData(systems.getOrDefault(packet.stream(), List.of()), packet.extension()));
    }
}
