package io.github.wmformat.fallback;

import io.github.wmformat.IWMReaderTimecode.TimecodeRangeBounds;
import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ranges of SMPTE timecodes of one stream, as the file's indexes have them. */
final class TimecodeRanges {
    private final AsfFile file;
    private final AsfStream stream;

    TimecodeRanges(AsfFile file, AsfStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /** What one block of an index has of the stream: the timecodes of the first and of the last entry, unsigned. */
    private record Run(int range, long first, long last) {}

    /** How many ranges there are: their numbers begin with 0. */
    int count() throws IOException {
        return runs().stream().mapToInt(run -> run.range + 1).max().orElse(0);
    }

    /** Where a range begins and ends, or null where there is none of the number. */
    @Nullable
    TimecodeRangeBounds bounds(int range) throws IOException {
        List<Run> runs = runs().stream().filter(run -> run.range == range).toList();
        if (runs.isEmpty()) {
            return null;
        }
        long first = runs.stream().mapToLong(Run::first).min().orElseThrow();
        long last = runs.stream().mapToLong(Run::last).max().orElseThrow();
        return new TimecodeRangeBounds((int) first, (int) last);
    }

    private List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (IndexObject index : file.indexes()) {
            if (index instanceof TimecodeIndex ofTimecodes) {
                addRuns(ofTimecodes, runs);
            }
        }
        return runs;
    }

    private void addRuns(TimecodeIndex index, List<Run> runs) {
        for (int column = 0; column < index.specifiers().size(); column++) {
            if (index.specifiers().get(column).stream() == stream.number()) {
                for (TimecodeBlock block : index.blocks()) {
                    addRun(block, column, runs);
                }
            }
        }
    }

    private static void addRun(TimecodeBlock block, int column, List<Run> runs) {
        int first = 0;
        int last = block.count() - 1;
        while (first <= last && block.offset(first, column) == IndexBlock.NONE) {
            first++;
        }
        while (first <= last && block.offset(last, column) == IndexBlock.NONE) {
            last--;
        }
        if (first <= last) {
            runs.add(new Run(block.range(), block.timecode(first), block.timecode(last)));
        }
    }
}
