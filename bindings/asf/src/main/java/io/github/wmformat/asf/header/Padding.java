package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import java.util.UUID;

/**
 * Bytes without meaning, kept free for later edits. They are written as zeros.
 *
 * @param size how many, the object's own 24 bytes not counted
 */
public record Padding(int size) implements AsfObject {
    @Override
    public UUID id() {
        return AsfObjectId.PADDING;
    }

    @Override
    public void write(ByteWriter out) {
        out.zeros(size);
    }
}
