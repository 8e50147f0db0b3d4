package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a muxer sends. */
final class SentPackets implements PacketConsumer {
    final List<byte[]> packets = new ArrayList<>();
    final List<Long> sendTimes = new ArrayList<>();
    Bytes header = Bytes.EMPTY;

    @Override
    public void header(Bytes bytes) {
        header = bytes;
    }

    @Override
    public void packet(ByteBuffer packet, long sendTime) {
        byte[] bytes = new byte[packet.remaining()];
        packet.get(bytes);
        packets.add(bytes);
        sendTimes.add(sendTime);
    }

    byte[] all() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(header.toArray());
        packets.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
