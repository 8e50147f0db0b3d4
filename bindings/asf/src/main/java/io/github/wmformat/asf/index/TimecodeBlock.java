package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;

/**
 * A run of entries of a {@link TimecodeIndex}: those of one range, in which timecodes rise.
 *
 * @param range number of the run of timecodes
 * @param positions one per specifier, in bytes from the first data packet
 * @param entries as stored: a timecode, then an offset for each specifier, 32 bits each
 */
public record TimecodeBlock(int range, List<Long> positions, Bytes entries) {
    /** Keeps a copy of the list. */
    public TimecodeBlock {
        positions = List.copyOf(positions);
    }

    /** A block of these entries: a timecode and the offsets of all specifiers, then the next entry's. */
    public static TimecodeBlock of(int range, List<Long> positions, int... entries) {
        return new TimecodeBlock(
                range, positions, IndexBlock.of(positions, entries).values());
    }

    static TimecodeBlock read(Cursor in, int specifiers) throws AsfException {
        long count = in.u32();
        int range = in.u16();
        List<Long> positions = IndexBlock.readPositions(in, specifiers);
        return new TimecodeBlock(range, positions, in.bytes(count * (specifiers + 1) * Integer.BYTES));
    }

    private int entrySize() {
        return (1 + positions.size()) * Integer.BYTES;
    }

    /** How many entries there are. */
    public int count() {
        return entries.size() / entrySize();
    }

    /** An entry's timecode: two decimal digits in each byte, hours, minutes, seconds and frames. */
    public long timecode(int entry) {
        return value(entry, 0);
    }

    /** Where an entry points to for a specifier, in bytes from the first data packet, or {@link IndexBlock#NONE}. */
    public long offset(int entry, int specifier) {
        long value = value(entry, 1 + specifier);
        return value == IndexBlock.NO_VALUE ? IndexBlock.NONE : positions.get(specifier) + value;
    }

    private long value(int entry, int column) {
        return entries.slice(entry * entrySize() + column * Integer.BYTES, Integer.BYTES)
                .littleEndian(Integer.BYTES);
    }

    long size() {
        return Integer.BYTES + Short.BYTES + (long) Long.BYTES * positions.size() + entries.size();
    }

    void write(Stored out) {
        out.u32(count()).u16(range);
        positions.forEach(out::u64);
        out.bytes(entries);
    }
}
