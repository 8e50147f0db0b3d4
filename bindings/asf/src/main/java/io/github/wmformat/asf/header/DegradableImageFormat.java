package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;

/**
 * The format of a stream of JPEG images that are sent in parts.
 *
 * @param width pixels
 * @param height pixels
 * @param interchange data that belongs in front of every image
 */
public record DegradableImageFormat(long width, long height, Bytes interchange) implements StreamFormat {
    private static final int RESERVED = 3 * Short.BYTES;

    /** No interchange data is stored as one zero byte, as the format's specification wants it. */
    private static final Bytes NONE = Bytes.of((byte) 0);

    static DegradableImageFormat read(Bytes typeSpecific) throws AsfException {
        Cursor in = typeSpecific.cursor("degradable image format");
        long width = in.u32();
        long height = in.u32();
        in.skip(RESERVED);
        Bytes interchange = in.bytes(in.u16());
        return new DegradableImageFormat(width, height, interchange.equals(NONE) ? Bytes.EMPTY : interchange);
    }

    @Override
    public void write(ByteWriter out) {
        Bytes stored = interchange.isEmpty() ? NONE : interchange;
        out.u32(width).u32(height).zeros(RESERVED).u16(stored.size()).bytes(stored);
    }
}
