package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;
import java.util.UUID;

/**
 * Streams that together stay within one bit rate.
 *
 * @param type {@link #EXCLUSIVE} or {@link #PARTIAL}
 * @param bitRate that all of them together keep to, in bits per second
 * @param bufferSize that all of them together need, in milliseconds
 * @param streams their numbers
 */
public record BandwidthSharing(UUID type, long bitRate, long bufferSize, List<Integer> streams) implements AsfObject {
    /** Only one of the streams has data at a time. */
    public static final UUID EXCLUSIVE = UUID.fromString("af6060aa-5197-11d2-b6af-00c04fd908e9");

    /** The streams may have data at the same time. */
    public static final UUID PARTIAL = UUID.fromString("af6060ab-5197-11d2-b6af-00c04fd908e9");

    /** Keeps a copy of the list. */
    public BandwidthSharing {
        streams = List.copyOf(streams);
    }

    static BandwidthSharing read(Cursor in) throws AsfException {
        return new BandwidthSharing(in.guid(), in.u32(), in.u32(), in.list(in.u16(), Short.BYTES, Cursor::u16));
    }

    @Override
    public UUID id() {
        return AsfObjectId.BANDWIDTH_SHARING;
    }

    @Override
    public void write(ByteWriter out) {
        out.guid(type).u32(bitRate).u32(bufferSize).u16(streams.size());
        streams.forEach(out::u16);
    }
}
