package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Hands packets to a consumer one by one. */
final class ConsumerOutput implements MuxOutput {
    private final PacketConsumer consumer;

    ConsumerOutput(PacketConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public int blockSize() {
        return 1;
    }

    @Override
    public void begin(Bytes start) throws IOException {
        consumer.header(start);
    }

    @Override
    public void packets(byte[] block, int length) throws IOException {
        consumer.packet(ByteBuffer.wrap(block, 0, length).slice().asReadOnlyBuffer(), PacketWriter.sendTime(block));
    }

    @Override
    public void end(MuxEnd end) {
        // A consumer knows the end from the muxer's owner, who called for it.
    }

    @Override
    public void close() {
        // The consumer is the owner's.
    }
}
