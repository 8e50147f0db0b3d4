package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexSpecifier;
import java.util.List;
import java.util.UUID;

/**
 * The Media Object Index object: where each media object of a stream begins, by its number. With video it is the index
 * by frame number.
 *
 * <p>Microsoft's runtime writes two columns per stream, of types {@link IndexSpecifier#DATA_PACKET} and
 * {@link IndexSpecifier#ORDINAL}, an entry for each media object (the first is number 0), and one entry more: the last
 * one again with the next ordinal.
 *
 * @param interval media objects from one entry to the next
 * @param specifiers the columns
 * @param blocks the entries, counted through all blocks
 */
public record MediaObjectIndex(long interval, List<IndexSpecifier> specifiers, List<IndexBlock> blocks)
        implements IndexObject {
    /** Keeps copies of the lists. */
    public MediaObjectIndex {
        specifiers = List.copyOf(specifiers);
        blocks = List.copyOf(blocks);
    }

    static MediaObjectIndex read(Cursor in) throws AsfException {
        return BlockLayout.read(in, IndexBlock::read, MediaObjectIndex::new);
    }

    @Override
    public UUID id() {
        return AsfObjectId.MEDIA_OBJECT_INDEX;
    }

    @Override
    public byte[] toBytes() {
        return BlockLayout.write(id(), interval, specifiers, blocks);
    }
}
