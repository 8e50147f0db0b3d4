package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;

/**
 * The format of a stream of JFIF images.
 *
 * @param width pixels
 * @param height pixels
 */
public record ImageFormat(long width, long height) implements StreamFormat {
    static ImageFormat read(Bytes typeSpecific) throws AsfException {
        Cursor in = typeSpecific.cursor("image format");
        return new ImageFormat(in.u32(), in.u32());
    }

    @Override
    public void write(ByteWriter out) {
        out.u32(width).u32(height).u32(0);
    }
}
