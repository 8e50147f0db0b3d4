package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.index.IndexBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers index entries in blocks: a new one begins where an offset does not fit any more in the 32 bits that are counted
 * from its block's position.
 */
final class BlockBuilder {
    private static final long MOST_OFFSET = IndexBlock.NO_VALUE - 1;

    private final int columns;
    private final List<IndexBlock> blocks = new ArrayList<>();
    private final long[] positions;
    private int[] values = new int[64];
    private int size;

    BlockBuilder(int columns) {
        this.columns = columns;
        this.positions = new long[columns];
    }

    /** A number of entries of so many columns, if the limit allows it. */
    static int checkedCount(long entries, int columns) throws AsfException {
        if (entries * Math.max(1, columns) > Limits.INDEX_SIZE / Integer.BYTES) {
            throw AsfException.unsupported("index", 0, "more than " + Limits.INDEX_SIZE + " bytes");
        }
        return (int) entries;
    }

    /** Adds an entry of absolute offsets, one per column, or {@link IndexBlock#NONE}. */
    void add(long... offsets) {
        if (!fits(offsets)) {
            endBlock();
            for (int i = 0; i < columns; i++) {
                positions[i] = offsets[i] == IndexBlock.NONE ? positions[i] : offsets[i];
            }
        }
        if (size + columns > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, size + columns));
        }
        for (int i = 0; i < columns; i++) {
            values[size++] =
                    offsets[i] == IndexBlock.NONE ? (int) IndexBlock.NO_VALUE : (int) (offsets[i] - positions[i]);
        }
    }

    private boolean fits(long... offsets) {
        for (int i = 0; i < columns; i++) {
            long distance = offsets[i] - positions[i];
            if (offsets[i] != IndexBlock.NONE && (distance < 0 || distance > MOST_OFFSET)) {
                return false;
            }
        }
        return true;
    }

    private void endBlock() {
        if (size > 0) {
            List<Long> stored = Arrays.stream(positions).boxed().toList();
            blocks.add(IndexBlock.of(stored, Arrays.copyOf(values, size)));
            size = 0;
        }
    }

    List<IndexBlock> build() {
        endBlock();
        return blocks;
    }
}
