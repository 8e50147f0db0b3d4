package io.github.wmformat.fuzz;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.index.IndexObject;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/** Takes the bytes for an index of each kind: what can be read is written again and read the same. */
public final class IndexObjectDoor implements Door {
    private static final int PREFIX = 24;

    @Override
    public void enter(byte[] file) {
        for (UUID id : AsfObjectId.INDEXES) {
            try {
                IndexObject index = read(id, file);
                byte[] stored = index.toBytes();
                IndexObject again = read(id, Arrays.copyOfRange(stored, PREFIX, stored.length));
                Finding.unless(index.equals(again), "an index is read differently");
            } catch (AsfException documented) {
                Finding.unless(documented.offset() >= 0, "byte " + documented.offset());
            }
        }
    }

    private static IndexObject read(UUID id, byte[] body) throws AsfException {
        return Objects.requireNonNull(IndexObject.read(id, Cursor.over(body, body.length, 0, "index")));
    }
}
