package io.github.wmformat.asfbench;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.MediaObjectReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Random seeks in one file, each with the reading of one object, with its index and without. */
final class SeekBenchmark {
    private static final int SEEKS = 300;
    private static final int ROUNDS = 7;

    private final Path file;

    SeekBenchmark(Path file) {
        this.file = file;
    }

    void run() throws IOException {
        long end = Long.MAX_VALUE;
        boolean indexed;
        try (AsfFile asf = AsfFile.open(file)) {
            indexed = !asf.indexes().isEmpty();
            end = asf.data().map(DataSection::end).orElse(end);
        }
        if (indexed) {
            measure("seek with index", Long.MAX_VALUE);
        }
        measure("seek without index", end);
    }

    private void measure(String what, long end) throws IOException {
        var source = new CountingSource(file, end);
        try (AsfFile asf = AsfFile.open(source)) {
            MediaObjectReader reader = asf.reader();
            long duration = asf.header().fileProperties().duration();
            var random = new Random(1);
            for (int i = 0; i < SEEKS * ROUNDS; i++) {
                seek(reader, random.nextLong(duration));
            }
            long before = source.bytes();
            var watch = new Stopwatch();
            for (int i = 0; i < SEEKS; i++) {
                long time = random.nextLong(duration);
                watch.time(() -> seek(reader, time));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: median %.3f ms, p90 %.3f ms, %.0f kB read per seek%n",
                    file.getFileName(),
                    what,
                    watch.median() * 1e3,
                    watch.percentile(0.9) * 1e3,
                    (source.bytes() - before) / 1e3 / SEEKS);
        }
    }

    private static long seek(MediaObjectReader reader, long time) throws IOException {
        long packet = reader.seek(time).packet();
        if (reader.next() == null) {
            throw new IOException("nothing is read at " + time);
        }
        return packet;
    }
}
