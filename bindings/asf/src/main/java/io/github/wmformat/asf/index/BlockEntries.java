package io.github.wmformat.asf.index;

import java.util.Arrays;
import java.util.List;

/** The entries of all blocks of an index in one count, from 0. */
public final class BlockEntries {
    private final List<IndexBlock> blocks;

    /** The number of each block's first entry, and behind them that of all entries. */
    private final long[] firsts;

    /** Counts through these blocks. */
    public BlockEntries(List<IndexBlock> blocks) {
        this.blocks = blocks;
        this.firsts = new long[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            firsts[i + 1] = firsts[i] + blocks.get(i).count();
        }
    }

    /** How many entries there are. */
    public long count() {
        return firsts[blocks.size()];
    }

    /** Where an entry points to for a specifier, see {@link IndexBlock#offset}. */
    public long offset(long entry, int specifier) {
        int block = block(entry);
        return blocks.get(block).offset((int) (entry - firsts[block]), specifier);
    }

    /** An entry's value for a specifier as it is stored. */
    public long value(long entry, int specifier) {
        int block = block(entry);
        return blocks.get(block).value((int) (entry - firsts[block]), specifier);
    }

    /** The block of an entry: the last that begins at or before it, since blocks without entries begin there too. */
    private int block(long entry) {
        if (entry < 0 || entry >= count()) {
            throw new IndexOutOfBoundsException("entry " + entry + " of " + count());
        }
        int found = Arrays.binarySearch(firsts, entry + 1);
        int after = found < 0 ? -found - 1 : firstOf(found);
        return after - 1;
    }

    private int firstOf(int found) {
        int first = found;
        while (first > 0 && firsts[first - 1] == firsts[found]) {
            first--;
        }
        return first;
    }
}
