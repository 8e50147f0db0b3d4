package io.github.wmformat.asf;

/**
 * Where the data packets lie.
 *
 * @param offset of the Data object, in bytes from the start of the file
 * @param firstPacket where the first packet begins, in bytes from the start of the file
 * @param end the byte after the last packet; the end of the file where the stored size is missing or too large
 * @param storedPacketCount the number of packets that the Data object tells, 0 or nonsense in broadcast files
 * @param packetSize bytes of every packet: the larger where the file properties tell two sizes; 0 if it is impossible
 */
public record DataSection(long offset, long firstPacket, long end, long storedPacketCount, int packetSize) {
    /** Bytes of a Data object before its first packet. */
    public static final int FIXED_SIZE = 50;

    /** How many packets there are, a last one that is cut off included. */
    public long packetCount() {
        return packetSize == 0 ? 0 : (end - firstPacket + packetSize - 1) / packetSize;
    }
}
