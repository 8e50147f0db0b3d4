package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import java.util.UUID;

/**
 * An object that is not interpreted, kept byte for byte.
 *
 * @param id names the kind of object
 * @param body its bytes after id and size
 */
public record UnknownObject(UUID id, Bytes body) implements AsfObject {
    @Override
    public void write(ByteWriter out) {
        out.bytes(body);
    }
}
