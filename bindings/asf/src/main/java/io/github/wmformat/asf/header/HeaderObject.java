package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import java.util.UUID;

/**
 * One object of the header as it is stored, with what it says.
 *
 * @param id names the kind of object, see {@link AsfObjectId}
 * @param offset where it begins, in bytes from the start of the file; -1 if it was not read from a file
 * @param body its bytes after the 24 bytes of id and size
 * @param content what the bytes say
 */
public record HeaderObject(UUID id, long offset, Bytes body, AsfObject content) {
    /** Bytes of the id and size that begin every object. */
    public static final int PREFIX = 24;

    /** The object that says this. */
    public static HeaderObject of(AsfObject content) {
        return new HeaderObject(content.id(), -1, content.body(), content);
    }

    /** The object's size, id and size field included. */
    public long size() {
        return (long) PREFIX + body.size();
    }

    /** Writes the object as it is stored. */
    public void write(ByteWriter out) {
        out.guid(id).u64(size()).bytes(body);
    }
}
