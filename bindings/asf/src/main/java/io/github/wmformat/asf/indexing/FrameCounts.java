package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.MediaObjectIndex;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many media objects an index by their numbers knows of each stream. */
final class FrameCounts {
    private FrameCounts() {}

    static Map<Integer, Long> of(MediaObjectIndex index) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int column = 0; column < index.specifiers().size(); column++) {
            if (index.specifiers().get(column).type() != IndexSpecifier.ORDINAL && index.interval() == 1) {
                // One entry stands behind that of the last object.
                counts.put(index.specifiers().get(column).stream(), Math.max(0, entries(index.blocks(), column) - 1));
            }
        }
        return counts;
    }

    private static long entries(List<IndexBlock> blocks, int column) {
        long count = 0;
        for (IndexBlock block : blocks) {
            for (int entry = 0; entry < block.count(); entry++) {
                count += block.value(entry, column) == IndexBlock.NO_VALUE ? 0 : 1;
            }
        }
        return count;
    }
}
