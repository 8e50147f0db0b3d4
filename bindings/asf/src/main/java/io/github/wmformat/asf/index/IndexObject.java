package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An object behind the data packets that tells where in them something is. */
public sealed interface IndexObject permits SimpleIndex, TimeIndex, MediaObjectIndex, TimecodeIndex {
    /** Names the kind of index, see {@link AsfObjectId}. */
    UUID id();

    /** The whole object as it is stored, with its id and size. */
    byte[] toBytes();

    /**
     * Interprets a stored index.
     *
     * @param id of the object
     * @param body its bytes after the id and size
     * @return the index, or null where the id names something else
     * @throws AsfException if the bytes do not fit together
     */
    static @Nullable IndexObject read(UUID id, Cursor body) throws AsfException {
        if (id.equals(AsfObjectId.SIMPLE_INDEX)) {
            return SimpleIndex.read(body);
        }
        if (id.equals(AsfObjectId.INDEX)) {
            return TimeIndex.read(body);
        }
        if (id.equals(AsfObjectId.MEDIA_OBJECT_INDEX)) {
            return MediaObjectIndex.read(body);
        }
        return id.equals(AsfObjectId.TIMECODE_INDEX) ? TimecodeIndex.read(body) : null;
    }
}
