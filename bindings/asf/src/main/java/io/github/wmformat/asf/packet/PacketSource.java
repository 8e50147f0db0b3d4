package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.FullReads;
import java.io.IOException;

/** Gives data packets by number, reading more of them at once the longer they are read in order. */
public final class PacketSource {
    private static final int BLOCK = 256 << 10;
    private static final int BACKWARD_BLOCK = 64 << 10;

    private final ByteSource source;
    private final DataSection data;
    private byte[] block = new byte[0];
    private long blockStart;
    private int blockSize;
    private int packetsPerRead = 1;

    /** Packets of one file; the packet size is not 0. */
    public PacketSource(ByteSource source, DataSection data) {
        this.source = source;
        this.data = data;
        this.blockStart = data.firstPacket();
    }

    /** How many packets there are, a last one that is cut off included. */
    public long count() {
        return data.packetCount();
    }

    /**
     * Opens a packet.
     *
     * @return whether any byte of it is there
     * @throws AsfException if its first fields are wrong
     */
    public boolean open(long index, Packet packet) throws IOException {
        long at = data.firstPacket() + index * data.packetSize();
        if (!holds(at)) {
            load(at);
        }
        int from = (int) (at - blockStart);
        int available = Math.min(data.packetSize(), blockSize - from);
        if (available <= 0) {
            return false;
        }
        packet.open(block, from, available, data.packetSize(), at);
        return true;
    }

    /** Whether a packet is there, but not to its end. */
    public boolean cutOff(long index) {
        long at = data.firstPacket() + index * data.packetSize();
        return at + data.packetSize() > Math.min(data.end(), blockStart + blockSize);
    }

    /** Reads the packets before one as a block, if it is not there yet: for walking towards the start. */
    void loadBefore(long index) throws IOException {
        long at = data.firstPacket() + index * data.packetSize();
        if (!holds(at)) {
            packetsPerRead = Math.max(1, BACKWARD_BLOCK / data.packetSize());
            long first = Math.max(0, index - packetsPerRead + 1);
            read(data.firstPacket() + first * data.packetSize());
            packetsPerRead = 1;
        }
    }

    private boolean holds(long at) {
        return at >= blockStart && at < blockStart + blockSize;
    }

    private void load(long at) throws IOException {
        boolean inOrder = at == blockStart + blockSize;
        packetsPerRead = inOrder ? Math.min(packetsPerRead * 2, Math.max(1, BLOCK / data.packetSize())) : 1;
        read(at);
    }

    private void read(long at) throws IOException {
        int size = (int) Math.max(0, Math.min((long) packetsPerRead * data.packetSize(), data.end() - at));
        if (block.length < size) {
            block = new byte[size];
        }
        blockSize = FullReads.read(source, at, block, 0, size);
        blockStart = at;
    }
}
