package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.HeaderObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An object in its place in the header.
 *
 * @param id names the kind of object
 * @param size its bytes, id and size included
 * @param object what stands in it; null for padding made on the way
 */
record Cell(UUID id, int size, @Nullable HeaderObject object) {
    static Cell padding(int size) {
        return new Cell(AsfObjectId.PADDING, size, null);
    }

    static Cell of(HeaderObject object) {
        return new Cell(object.id(), (int) object.size(), object);
    }

    boolean isPadding() {
        return id.equals(AsfObjectId.PADDING);
    }

    /** The id and size as stored. */
    Bytes prefix() {
        return new ByteWriter(HeaderObject.PREFIX).guid(id).u64(size).toBytes();
    }
}
