package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;

/**
 * A format that is not interpreted.
 *
 * @param data the type-specific data, as stored; command streams have none
 */
public record RawFormat(Bytes data) implements StreamFormat {
    @Override
    public void write(ByteWriter out) {
        out.bytes(data);
    }
}
