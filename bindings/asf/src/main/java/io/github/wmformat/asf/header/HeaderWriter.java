package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import java.util.List;

/** Writes the Header object. What it writes is read again, so that no header is made that cannot be read. */
final class HeaderWriter {
    /** The two bytes that the format wants behind the number of objects. */
    static final Bytes RESERVED = Bytes.of((byte) 1, (byte) 2);

    private static final int RESERVED_AT = 28;
    private static final int SIZE_AT = 16;

    private HeaderWriter() {}

    /** The two bytes of a stored header. */
    static Bytes reserved(Bytes stored) {
        return stored.slice(RESERVED_AT, RESERVED.size());
    }

    static AsfHeader write(Bytes reserved, List<HeaderObject> objects, Bytes rest) throws AsfException {
        long size = (long) RESERVED_AT + RESERVED.size() + rest.size();
        for (HeaderObject object : objects) {
            size += object.size();
        }
        HeaderReader.checkLimit(size);
        var out = new ByteWriter((int) size);
        out.guid(AsfObjectId.HEADER).u64(0).u32(objects.size()).bytes(reserved);
        objects.forEach(object -> object.write(out));
        out.bytes(rest).setU64(SIZE_AT, out.size());
        return HeaderReader.read(out.toBytes());
    }
}
