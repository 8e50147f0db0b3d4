package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import java.util.UUID;

/**
 * The Simple Index object: for each step of time, where the last key frame of one video stream begins. The object does
 * not name the stream: the first one belongs to the video stream with the lowest number, and so on.
 *
 * @param fileId the id in the file properties
 * @param interval time from one entry to the next in units of 100 ns. Entry 0 is for time 0, preroll included
 * @param maxPacketCount the largest packet count of an entry
 * @param entries as stored: a packet number of 32 bits and a packet count of 16 bits each
 */
public record SimpleIndex(UUID fileId, long interval, long maxPacketCount, Bytes entries) implements IndexObject {
    /** Bytes of one entry. */
    public static final int ENTRY_SIZE = 6;

    private static final int FIXED_SIZE = 32;

    /** An index of these packet numbers, with the packets that each key frame spans beside them. */
    public static SimpleIndex of(UUID fileId, long interval, int[] packets, int[] packetCounts) {
        var entries = new Stored(Math.multiplyExact(packets.length, ENTRY_SIZE));
        int max = 0;
        for (int i = 0; i < packets.length; i++) {
            entries.u32(packets[i]).u16(packetCounts[i]);
            max = Math.max(max, packetCounts[i]);
        }
        return new SimpleIndex(fileId, interval, max, Bytes.view(entries.array(), 0, entries.array().length));
    }

    static SimpleIndex read(Cursor in) throws AsfException {
        UUID fileId = in.guid();
        long interval = in.u64();
        long maxPacketCount = in.u32();
        return new SimpleIndex(fileId, interval, maxPacketCount, in.bytes(in.u32() * ENTRY_SIZE));
    }

    @Override
    public UUID id() {
        return AsfObjectId.SIMPLE_INDEX;
    }

    /** How many entries there are. */
    public int count() {
        return entries.size() / ENTRY_SIZE;
    }

    /** The number, from 0, of the packet in which the entry's key frame begins. */
    public long packet(int entry) {
        return entries.slice(entry * ENTRY_SIZE, Integer.BYTES).littleEndian(Integer.BYTES);
    }

    /** Over how many packets the entry's key frame is spread. */
    public int packetCount(int entry) {
        return (int)
                entries.slice(entry * ENTRY_SIZE + Integer.BYTES, Short.BYTES).littleEndian(Short.BYTES);
    }

    @Override
    public byte[] toBytes() {
        return Stored.object(id(), FIXED_SIZE + (long) entries.size())
                .guid(fileId)
                .u64(interval)
                .u32(maxPacketCount)
                .u32(count())
                .bytes(entries)
                .array();
    }
}
