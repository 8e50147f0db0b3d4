package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.time.Instant;
import java.util.UUID;

/**
 * Numbers about the whole file. In a broadcast file the size, the times and the packet count mean nothing.
 *
 * @param fileId the file's own id, repeated in the Data object
 * @param fileSize bytes of the file, as stored
 * @param creationTime units of 100 ns since 1601-01-01 UTC
 * @param packetCount data packets, as stored
 * @param playDuration time from the first to the end of the last media object, preroll included, in units of 100 ns
 * @param sendDuration time to send all packets, in units of 100 ns
 * @param preroll milliseconds that a player buffers, which every stored presentation time includes
 * @param flags bit 0: broadcast; bit 1: seekable
 * @param minPacketSize bytes of the smallest packet
 * @param maxPacketSize bytes of the largest packet: the same
 * @param maxBitRate bits per second of all streams together
 */
public record FileProperties(
        UUID fileId,
        long fileSize,
        long creationTime,
        long packetCount,
        long playDuration,
        long sendDuration,
        long preroll,
        int flags,
        long minPacketSize,
        long maxPacketSize,
        long maxBitRate)
        implements AsfObject {
    private static final int BROADCAST = 1;
    private static final int SEEKABLE = 2;
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");

    static FileProperties read(Cursor in) throws AsfException {
        return new FileProperties(
                in.guid(), in.u64(), in.u64(), in.u64(), in.u64(), in.u64(), in.u64(), in.i32(), in.u32(), in.u32(),
                in.u32());
    }

    @Override
    public UUID id() {
        return AsfObjectId.FILE_PROPERTIES;
    }

    @Override
    public void write(ByteWriter out) {
        out.guid(fileId).u64(fileSize).u64(creationTime).u64(packetCount);
        out.u64(playDuration).u64(sendDuration).u64(preroll);
        out.i32(flags).u32(minPacketSize).u32(maxPacketSize).u32(maxBitRate);
    }

    /** The same with another file size, in bytes. */
    public FileProperties withFileSize(long size) {
        return new FileProperties(
                fileId,
                size,
                creationTime,
                packetCount,
                playDuration,
                sendDuration,
                preroll,
                flags,
                minPacketSize,
                maxPacketSize,
                maxBitRate);
    }

    /** Whether the file was written while it was sent: sizes and counts are unknown. */
    public boolean broadcast() {
        return (flags & BROADCAST) != 0;
    }

    /** Whether the writer says that a player may seek. */
    public boolean seekable() {
        return (flags & SEEKABLE) != 0;
    }

    /** How long the file plays, preroll taken off, in units of 100 ns; 0 when unknown. */
    public long duration() {
        return Math.max(0, playDuration - usablePreroll() * UNITS_PER_MILLISECOND);
    }

    /** When the file was made. */
    public Instant created() {
        return EPOCH.plusSeconds(creationTime / 10_000_000).plusNanos(creationTime % 10_000_000 * 100);
    }

    /**
     * The milliseconds to take off stored presentation times: the preroll, or 0 where that is beyond any 32-bit
     * presentation time.
     */
    public long usablePreroll() {
        return preroll < 0 || preroll > 0xFFFFFFFFL ? 0 : preroll;
    }
}
