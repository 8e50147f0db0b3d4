package io.github.wmformat.asf.mux;

import java.io.IOException;

/**
 * Gathers packets before they go out. Each waits for the next one, since a packet tells the time until the next is sent.
 */
final class PacketBlock {
    private static final long UNITS_PER_MILLISECOND = 10_000;

    private final int packetSize;
    private final byte[] block;
    private final MuxOutput output;
    private int filled;
    private long count;
    private long lastSendTime;
    private long lastDuration;

    /**
     * A block.
     *
     * @param packetSize bytes of every packet
     * @param capacity how many packets go out at once at most
     * @param output where they go
     */
    PacketBlock(int packetSize, int capacity, MuxOutput output) {
        this.packetSize = packetSize;
        this.block = new byte[Math.multiplyExact(packetSize, capacity)];
        this.output = output;
    }

    /** How many packets were added. */
    long count() {
        return count;
    }

    /** Adds a packet to be sent at a time, in units of 100 ns; times do not fall. */
    void add(PacketWriter packet, long sendTime) throws IOException {
        if (filled > 0) {
            endLast(sendTime);
        }
        if (filled == block.length) {
            flush();
        }
        packet.write(block, filled, sendTime / UNITS_PER_MILLISECOND);
        filled += packetSize;
        lastSendTime = sendTime;
        count++;
    }

    /** Sends all packets out; the last one has been sent by a time, in units of 100 ns. */
    void end(long sentUpTo) throws IOException {
        if (filled > 0) {
            endLast(sentUpTo);
            flush();
        }
    }

    private void endLast(long next) {
        lastDuration = Math.max(0, next - lastSendTime) / UNITS_PER_MILLISECOND;
        PacketWriter.setDuration(block, filled - packetSize, lastDuration);
    }

    /** How long all packets take together as they tell it, in units of 100 ns. */
    long sendDuration() {
        return (lastSendTime / UNITS_PER_MILLISECOND + lastDuration) * UNITS_PER_MILLISECOND;
    }

    private void flush() throws IOException {
        output.packets(block, filled);
        filled = 0;
    }
}
