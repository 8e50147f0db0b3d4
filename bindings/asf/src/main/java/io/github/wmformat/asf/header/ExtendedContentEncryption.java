package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * Says, beside {@link ContentEncryption}, that the file is protected, and by what.
 *
 * @param data as stored: mostly UTF-16 text of XML
 */
public record ExtendedContentEncryption(Bytes data) implements AsfObject {
    static ExtendedContentEncryption read(Cursor in) throws AsfException {
        return new ExtendedContentEncryption(in.bytes(in.u32()));
    }

    @Override
    public UUID id() {
        return AsfObjectId.EXTENDED_CONTENT_ENCRYPTION;
    }

    @Override
    public void write(ByteWriter out) {
        out.u32(data.size()).bytes(data);
    }
}
