package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import java.io.IOException;

/** Gives data packets by number. */
public final class PacketSource {
    /**
     * Holds a packet's fields and those of its first payload up to its time: 16 bytes of error correction, then 21 and
     * 21 bytes of fields of their largest sizes.
     */
    private static final int HEAD = 64;

    /** Bytes read at once: smaller blocks take longer, larger ones gain nothing. */
    private static final int BLOCK = 512 << 10;

    private final DataSection data;
    private final ByteWindow window;
    private final Packet packet;
    private long shift;

    /** Packets of one file, for reading many in order; the packet size is not 0. */
    public PacketSource(ByteSource source, DataSection data) {
        this(source, data, BLOCK);
    }

    /** Packets of one file, so many bytes of which are read at once, or one packet; the packet size is not 0. */
    PacketSource(ByteSource source, DataSection data, int block) {
        this.data = data;
        this.window = new ByteWindow(source, data.firstPacket(), data.end(), block);
        this.packet = new Packet(window);
    }

    /** The packet that {@link #open} opened last. */
    public Packet packet() {
        return packet;
    }

    /** How many packets there are, a last one that is cut off included. */
    public long count() {
        return data.packetCount();
    }

    /** Bytes of a packet. */
    public int packetSize() {
        return data.packetSize();
    }

    /** Where the first packet begins in the file: no packet is before it. */
    long first() {
        return data.firstPacket();
    }

    /** Where a packet begins in the file. */
    long position(long index) {
        return data.firstPacket() + index * data.packetSize() + shift;
    }

    /** From now on all packets are taken to begin so many bytes further on than their numbers say. */
    void setShift(long bytes) {
        shift = bytes;
    }

    /** By how many bytes packets are displaced. */
    long shift() {
        return shift;
    }

    /**
     * Opens a packet.
     *
     * @return whether any byte of it is there
     * @throws AsfException if its first fields are wrong
     */
    public boolean open(long index) throws IOException {
        return openAt(position(index));
    }

    /** Opens a packet that begins anywhere. */
    boolean openAt(long at) throws IOException {
        int available = window.require(at, data.packetSize());
        if (available == 0) {
            return false;
        }
        packet.open(at, available, data.packetSize());
        return true;
    }

    /** Opens a packet for its own fields and {@link Packet#readFirstTime}, reading no more bytes than that takes. */
    boolean openHead(long index) throws IOException {
        long at = position(index);
        int size = data.packetSize();
        int available = window.require(at, Math.min(HEAD, size));
        if (available == 0) {
            return false;
        }
        packet.open(at, available, size);
        return true;
    }

    /** Whether a packet is there, but not to its end. */
    boolean cutOff(long index) throws IOException {
        return window.require(position(index), data.packetSize()) < data.packetSize();
    }

    /** Whether there is a byte at a position in the file. */
    boolean holds(long at) throws IOException {
        return window.require(at, 1) == 1;
    }

    /** The first bytes of a packet, fewer at the end, as a number. */
    long firstWord(long at) throws IOException {
        int available = window.require(at, Long.BYTES);
        long word = 0;
        for (int i = available - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (window.buffer().get(window.index(at) + i) & 0xFF);
        }
        return word;
    }
}
