package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Receives a stream while it is made: the header first, then the packets in the order in which they are sent. */
public interface PacketConsumer {
    /**
     * Takes the header.
     *
     * @param header the Header object and the first 50 bytes of the Data object, as a broadcast file begins
     */
    void header(Bytes header) throws IOException;

    /**
     * Takes a packet.
     *
     * @param packet its bytes, valid during the call only
     * @param sendTime when to send it, in milliseconds from the start
     */
    void packet(ByteBuffer packet, long sendTime) throws IOException;
}
