package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexSpecifier;
import java.util.List;
import java.util.UUID;

/**
 * The Timecode Index object: where the media objects with certain SMPTE timecodes begin.
 *
 * @param reserved a number that is 1
 * @param specifiers the columns
 * @param blocks the entries
 */
public record TimecodeIndex(long reserved, List<IndexSpecifier> specifiers, List<TimecodeBlock> blocks)
        implements IndexObject {
    /** What stands in the reserved field. */
    public static final long RESERVED = 1;

    /** Keeps copies of the lists. */
    public TimecodeIndex {
        specifiers = List.copyOf(specifiers);
        blocks = List.copyOf(blocks);
    }

    static TimecodeIndex read(Cursor in) throws AsfException {
        return BlockLayout.read(in, TimecodeBlock::read, TimecodeIndex::new);
    }

    @Override
    public UUID id() {
        return AsfObjectId.TIMECODE_INDEX;
    }

    @Override
    public byte[] toBytes() {
        long size = blocks.stream().mapToLong(TimecodeBlock::size).sum();
        Stored out = BlockLayout.write(id(), reserved, specifiers, blocks.size(), size);
        blocks.forEach(block -> block.write(out));
        return out.array();
    }
}
