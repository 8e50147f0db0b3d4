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
public record IndexParameters(UUID id, long interval, List<Specifier> specifiers) implements AsfObject {
    private static final int ENTRY_SIZE = 4;

    /** Keeps a copy of the list. */
    public IndexParameters {
        specifiers = List.copyOf(specifiers);
    }

    /**
     * One column of the index.
     *
     * @param stream its number
     * @param type what an entry leads to: 1 nearest past packet, 2 nearest past media object, 3 nearest past clean point
     */
    public record Specifier(int stream, int type) {
        private static Specifier read(Cursor in) throws AsfException {
            return new Specifier(in.u16(), in.u16());
        }

        private void write(ByteWriter out) {
            out.u16(stream).u16(type);
        }
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
        return new IndexParameters(id, in.u32(), in.list(in.u16(), ENTRY_SIZE, Specifier::read));
    }

    @Override
    public void write(ByteWriter out) {
        out.u32(interval).u16(specifiers.size());
        specifiers.forEach(specifier -> specifier.write(out));
    }
}
