package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.index.IndexObject;
import java.util.List;

/** Makes one kind of index from the parts of media objects in the order of the packets. */
interface IndexBuilder {
    /** Takes the next part. */
    void part(Part part) throws AsfException;

    /**
     * The index objects.
     *
     * @param lastTime the latest stored time of all streams, in milliseconds
     * @param room bytes that an index by time may have; it ends there
     * @throws AsfException if they go beyond the {@link Limits}
     */
    List<IndexObject> build(long lastTime, long room) throws AsfException;
}
