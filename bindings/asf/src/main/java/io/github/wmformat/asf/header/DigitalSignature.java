package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * A signature over the header's objects in front of it; it holds no more once one of them changes.
 *
 * @param type of the signature, mostly 2
 * @param signature its bytes
 */
public record DigitalSignature(long type, Bytes signature) implements AsfObject {
    static DigitalSignature read(Cursor in) throws AsfException {
        return new DigitalSignature(in.u32(), in.bytes(in.u32()));
    }

    @Override
    public UUID id() {
        return AsfObjectId.DIGITAL_SIGNATURE;
    }

    @Override
    public void write(ByteWriter out) {
        out.u32(type).u32(signature.size()).bytes(signature);
    }
}
