package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Guids;
import java.util.List;
import java.util.UUID;

/**
 * The part of the header that holds the objects added to the format later.
 *
 * @param reserved the 18 bytes before the size of its data, see {@link #RESERVED}
 * @param objects the objects in it, in file order
 * @param rest bytes of its data that are too few for one more object; mostly none
 * @param behind bytes behind its data; mostly none
 */
public record HeaderExtension(Bytes reserved, List<HeaderObject> objects, Bytes rest, Bytes behind)
        implements AsfObject {
    /** What the format wants in the reserved fields: a GUID and the number 6. */
    public static final Bytes RESERVED = new ByteWriter()
            .guid(UUID.fromString("abd3d211-a9ba-11cf-8ee6-00c00c205365"))
            .u16(6)
            .toBytes();

    static final int RESERVED_SIZE = Guids.SIZE + Short.BYTES;

    /** Keeps a copy of the list. */
    public HeaderExtension {
        objects = List.copyOf(objects);
    }

    /** An extension with these objects. */
    public static HeaderExtension of(List<? extends AsfObject> objects) {
        List<HeaderObject> stored = objects.stream().map(HeaderObject::of).toList();
        return new HeaderExtension(RESERVED, stored, Bytes.EMPTY, Bytes.EMPTY);
    }

    /** The same with other objects. */
    public HeaderExtension with(List<HeaderObject> others) {
        return new HeaderExtension(reserved, others, rest, behind);
    }

    @Override
    public UUID id() {
        return AsfObjectId.HEADER_EXTENSION;
    }

    @Override
    public void write(ByteWriter out) {
        long size = objects.stream().mapToLong(HeaderObject::size).sum() + rest.size();
        out.bytes(reserved).u32(size);
        objects.forEach(object -> object.write(out));
        out.bytes(rest).bytes(behind);
    }
}
