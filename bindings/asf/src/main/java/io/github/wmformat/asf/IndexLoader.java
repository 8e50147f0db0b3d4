package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.FullReads;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.packet.IndexSet;
import java.io.IOException;
import java.util.List;

/** Reads the index objects behind the data packets. One that cannot be read is reported and left out. */
final class IndexLoader {
    private IndexLoader() {}

    static IndexSet load(ByteSource source, List<TopLevelObject> objects) throws IOException {
        var indexes = new IndexSet();
        long size = 0;
        for (TopLevelObject object : objects) {
            if (AsfObjectId.INDEXES.contains(object.id())) {
                size += object.size();
                try {
                    indexes.add(read(source, object, size));
                } catch (AsfException wrong) {
                    indexes.addProblem(String.valueOf(wrong.getMessage()));
                }
            }
        }
        return indexes;
    }

    static IndexObject read(ByteSource source, TopLevelObject object, long sizeOfAll) throws IOException {
        String name = AsfObjectId.name(object.id());
        if (sizeOfAll > Limits.INDEX_SIZE) {
            throw AsfException.unsupported(name, object.offset(), "indexes of " + sizeOfAll + " bytes");
        }
        byte[] body = new byte[(int) Math.max(0, object.size() - HeaderObject.PREFIX)];
        long from = object.offset() + HeaderObject.PREFIX;
        int got = FullReads.read(source, from, body, 0, body.length);
        IndexObject index = IndexObject.read(object.id(), Cursor.over(body, got, from, name));
        if (index == null) {
            throw AsfException.unsupported(name, object.offset(), "an index of an unknown kind");
        }
        return index;
    }
}
