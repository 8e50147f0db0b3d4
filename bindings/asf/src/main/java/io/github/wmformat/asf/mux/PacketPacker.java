package io.github.wmformat.asf.mux;

import java.io.IOException;

/**
 * Divides media objects among packets. The numbers are those of Microsoft's runtime, as its files show them: nothing is
 * added to a packet with room for less than 18 bytes of data, an audio block that fits in a packet is not divided, and a
 * long fragment at the end of a packet leaves one byte free.
 */
final class PacketPacker {
    /** Room for less data is left as padding, even where the object would fit. */
    static final int LEAST_ROOM = 18;

    /** From so much room on, the runtime counts with a padding length of two bytes when it divides an object. */
    private static final int WIDE_ROOM = 235;

    private final PacketWriter packet;
    private final PacketBlock block;
    private final PartListener parts;
    private final int emptyRoom;
    private long sendTime;
    private long sentUpTo;

    /**
     * A packer.
     *
     * @param packetSize bytes of every packet
     * @param block takes the packets
     * @param parts is told which object is in which packet
     */
    PacketPacker(int packetSize, PacketBlock block, PartListener parts) {
        this.packet = new PacketWriter(packetSize);
        this.block = block;
        this.parts = parts;
        this.emptyRoom = packetSize - PacketWriter.HEAD_SIZE - PacketWriter.PAYLOAD_HEAD_SIZE;
    }

    /** Whether a packet has room for objects with so much extension data. */
    static boolean fits(int packetSize, int extensionSize) {
        return packetSize - PacketWriter.HEAD_SIZE - PacketWriter.PAYLOAD_HEAD_SIZE - extensionSize >= LEAST_ROOM;
    }

    /** Payloads in the current packet. */
    int payloads() {
        return packet.count();
    }

    /** How many bytes of an object's data the current packet has room for; too few to begin with count as none. */
    int room(PendingObject object) {
        int room = packet.room(object);
        return room < LEAST_ROOM ? 0 : room;
    }

    /** Whether the rest of an object goes into the next packet, for it is not divided. */
    boolean waits(PendingObject object) {
        return !packet.isEmpty() && object.left() > packet.room(object) && !divides(object);
    }

    /** Packs as much of the object as one packet takes; more of it, or another object, may follow. */
    void pack(PendingObject object) throws IOException {
        int room = packet.room(object);
        int left = object.left();
        if (!packet.isEmpty() && (room < LEAST_ROOM || waits(object))) {
            close();
            room = packet.room(object);
        }
        if (packet.isEmpty()) {
            sendTime = Math.max(sendTime, object.nextSendTime());
        }
        boolean begins = !object.begun();
        if (left <= room) {
            packet.add(object, left);
        } else {
            packet.add(object, packet.isEmpty() || room < WIDE_ROOM ? room : room - 1);
        }
        parts.part(object, begins, block.count(), sendTime);
        sentUpTo = object.nextSendTime();
        if (left > room) {
            close();
        }
    }

    private boolean divides(PendingObject object) {
        return object.splittable || object.data.size() > emptyRoom - object.extensionData.size();
    }

    /** Ends the current packet, if there is anything in it. */
    void close() throws IOException {
        if (!packet.isEmpty()) {
            block.add(packet, sendTime);
        }
    }

    /** When all that was packed so far is sent, in units of 100 ns. */
    long sentUpTo() {
        return Math.max(sendTime, sentUpTo);
    }
}
