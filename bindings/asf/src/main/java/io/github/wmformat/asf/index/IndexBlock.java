package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of index entries. Each entry has a value for each specifier of its index: an offset of 32 bits that is counted
 * from the block's position for that specifier, so that an index reaches beyond 4 GiB with a further block.
 *
 * @param positions one per specifier, in bytes from the first data packet
 * @param values as stored, 32 bits each, entry by entry
 */
public record IndexBlock(List<Long> positions, Bytes values) {
    /** What {@link #offset} gives for an entry that points nowhere. */
    public static final long NONE = -1;

    /** The stored value of an entry that points nowhere. */
    public static final long NO_VALUE = 0xFFFFFFFFL;

    /** Keeps a copy of the list. */
    public IndexBlock {
        positions = List.copyOf(positions);
    }

    /** A block of these values, which stand entry by entry: the values of all specifiers, then the next entry's. */
    public static IndexBlock of(List<Long> positions, int... values) {
        var stored = new Stored(Math.multiplyExact(values.length, Integer.BYTES));
        for (int value : values) {
            stored.u32(value);
        }
        return new IndexBlock(positions, Bytes.view(stored.array(), 0, stored.array().length));
    }

    static IndexBlock read(Cursor in, int specifiers) throws AsfException {
        long count = in.u32();
        List<Long> positions = readPositions(in, specifiers);
        return new IndexBlock(positions, in.bytes(count * specifiers * Integer.BYTES));
    }

    static List<Long> readPositions(Cursor in, int specifiers) throws AsfException {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < specifiers; i++) {
            positions.add(in.u64());
        }
        return positions;
    }

    /** How many entries there are. */
    public int count() {
        return positions.isEmpty() ? 0 : values.size() / (Integer.BYTES * positions.size());
    }

    /** An entry's value for a specifier as it is stored; specifiers and entries count from 0. */
    public long value(int entry, int specifier) {
        int at = (entry * positions.size() + specifier) * Integer.BYTES;
        return values.slice(at, Integer.BYTES).littleEndian(Integer.BYTES);
    }

    /** Where an entry points to for a specifier, in bytes from the first data packet, or {@link #NONE}. */
    public long offset(int entry, int specifier) {
        long value = value(entry, specifier);
        return value == NO_VALUE ? NONE : positions.get(specifier) + value;
    }

    long size() {
        return Integer.BYTES + (long) Long.BYTES * positions.size() + values.size();
    }

    void write(Stored out) {
        out.u32(count());
        positions.forEach(out::u64);
        out.bytes(values);
    }
}
