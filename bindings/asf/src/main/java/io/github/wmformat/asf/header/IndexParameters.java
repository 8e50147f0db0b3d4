package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;
import java.util.UUID;

/**
 * What an index behind the data covers.
 *
 * @param id {@link AsfObjectId#INDEX_PARAMETERS}, {@link AsfObjectId#MEDIA_OBJECT_INDEX_PARAMETERS} or
 *     {@link AsfObjectId#TIMECODE_INDEX_PARAMETERS}
 * @param interval between entries: milliseconds, media objects or frames
 * @param specifiers one for each column of the index
 */
public record IndexParameters(UUID id, long interval, List<IndexSpecifier> specifiers) implements AsfObject {
    /** Keeps a copy of the list. */
    public IndexParameters {
        specifiers = List.copyOf(specifiers);
    }

    static IndexParameters readTemporal(Cursor in) throws AsfException {
        return read(AsfObjectId.INDEX_PARAMETERS, in);
    }

    static IndexParameters readMediaObject(Cursor in) throws AsfException {
        return read(AsfObjectId.MEDIA_OBJECT_INDEX_PARAMETERS, in);
    }

    static IndexParameters readTimecode(Cursor in) throws AsfException {
        return read(AsfObjectId.TIMECODE_INDEX_PARAMETERS, in);
    }

    private static IndexParameters read(UUID id, Cursor in) throws AsfException {
        return new IndexParameters(id, in.u32(), in.list(in.u16(), IndexSpecifier.SIZE, IndexSpecifier::read));
    }

    @Override
    public void write(ByteWriter out) {
        out.u32(interval).u16(specifiers.size());
        specifiers.forEach(specifier -> out.u16(specifier.stream()).u16(specifier.type()));
    }
}
