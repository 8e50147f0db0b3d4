package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexSpecifier;
import java.util.List;
import java.util.UUID;

/**
 * The Index object: for each step of time and any number of streams, where the last clean point (or what else the
 * specifier says) begins.
 *
 * @param interval time from one entry to the next in milliseconds. Entry 0 is for time 0, preroll included
 * @param specifiers the columns
 * @param blocks the entries, counted through all blocks
 */
public record TimeIndex(long interval, List<IndexSpecifier> specifiers, List<IndexBlock> blocks)
        implements IndexObject {
    /** Keeps copies of the lists. */
    public TimeIndex {
        specifiers = List.copyOf(specifiers);
        blocks = List.copyOf(blocks);
    }

    static TimeIndex read(Cursor in) throws AsfException {
        return BlockLayout.read(in, IndexBlock::read, TimeIndex::new);
    }

    @Override
    public UUID id() {
        return AsfObjectId.INDEX;
    }

    @Override
    public byte[] toBytes() {
        return BlockLayout.write(id(), interval, specifiers, blocks);
    }
}
