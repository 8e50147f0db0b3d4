package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import java.util.UUID;

/**
 * An object whose size is right and whose content is not. It is kept byte for byte, and the rest of the file stays
 * readable.
 *
 * @param id names the kind of object
 * @param body its bytes after id and size
 * @param problem what is wrong and where
 */
public record DamagedObject(UUID id, Bytes body, String problem) implements AsfObject {
    @Override
    public void write(ByteWriter out) {
        out.bytes(body);
    }
}
