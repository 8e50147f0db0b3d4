package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * How lost packets can be made good.
 *
 * @param type names the method
 * @param data what the method needs
 */
public record ErrorCorrection(UUID type, Bytes data) implements AsfObject {
    static ErrorCorrection read(Cursor in) throws AsfException {
        return new ErrorCorrection(in.guid(), in.bytes(in.u32()));
    }

    @Override
    public UUID id() {
        return AsfObjectId.ERROR_CORRECTION;
    }

    @Override
    public void write(ByteWriter out) {
        out.guid(type).u32(data.size()).bytes(data);
    }
}
