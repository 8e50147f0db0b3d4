package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * One kind of extra data that a stream's media objects carry beside their own bytes.
 *
 * @param id names the kind: {@code ExtensionKind} of package {@code extension} has those that are known
 * @param size bytes of the data at each media object, or {@link #VARIABLE}
 * @param info what the kind says about itself, as stored
 */
public record PayloadExtension(UUID id, int size, Bytes info) {
    /** Size of data that begins with its own 16-bit length. */
    public static final int VARIABLE = 0xFFFF;

    static PayloadExtension read(Cursor in) throws AsfException {
        return new PayloadExtension(in.guid(), in.u16(), in.bytes(in.u32()));
    }

    void write(ByteWriter out) {
        out.guid(id).u16(size).u32(info.size()).bytes(info);
    }
}
