package io.github.wmformat.fallback;

import io.github.wmformat.ResultCodes;
import io.github.wmformat.IWMReaderTimecode.TimecodeRangeBounds;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ranges of timecodes that a file's index has for one stream. Blocks of one range follow each other. */
final class TimecodeRanges {
    private final int stream;
    private final List<TimecodeRangeBounds> ranges;

    private TimecodeRanges(int stream, List<TimecodeRangeBounds> ranges) {
        this.stream = stream;
        this.ranges = ranges;
    }

    static TimecodeRanges of(int stream, List<TimecodeIndex> indexes) {
        SortedMap<Integer, TimecodeRangeBounds> ranges = new TreeMap<>();
        for (TimecodeIndex index : indexes) {
            if (index.specifiers().stream().map(IndexSpecifier::stream).anyMatch(number -> number == stream)) {
                index.blocks().stream()
                        .filter(block -> block.count() > 0)
                        .forEach(block -> ranges.merge(block.range(), bounds(block), TimecodeRanges::both));
            }
        }
        return new TimecodeRanges(stream, List.copyOf(ranges.values()));
    }

    private static TimecodeRangeBounds bounds(TimecodeBlock block) {
        return new TimecodeRangeBounds((int) block.timecode(0), (int) block.timecode(block.count() - 1));
    }

    private static TimecodeRangeBounds both(TimecodeRangeBounds first, TimecodeRangeBounds next) {
        return new TimecodeRangeBounds(first.startTimecode(), next.endTimecode());
    }

    int count() {
        return ranges.size();
    }

    TimecodeRangeBounds bounds(SdkMethod method, int range) {
        if (range >= ranges.size()) {
            throw method.failed(
                    ResultCodes.E_INVALIDARG,
                    "range " + range + " of " + ranges.size() + " in stream " + stream + ", from 0");
        }
        return ranges.get(range);
    }
}
