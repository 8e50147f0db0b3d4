package io.github.wmformat.benchmarks.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.MediaObject;
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
                reader.seek(random.nextLong(duration));
                next(reader);
            }
            long bytes = source.bytes();
            long reads = source.reads();
            for (int i = 0; i < SEEKS; i++) {
                reader.seek(random.nextLong(duration));
            }
            double kilobytes = (source.bytes() - bytes) / 1e3 / SEEKS;
            double readsPerSeek = (double) (source.reads() - reads) / SEEKS;
            bytes = source.bytes();
            var seek = new Stopwatch();
            var both = new Stopwatch();
            for (int i = 0; i < SEEKS; i++) {
                long time = random.nextLong(duration);
                both.time(() -> seek.time(() -> reader.seek(time).packet()) + next(reader));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: median %.3f ms (p90 %.3f), %.0f kB in %.1f reads;"
                            + " with its first object %.3f ms (p90 %.3f), %.0f kB%n",
                    file.getFileName(),
                    what,
                    seek.median() * 1e3,
                    seek.percentile(0.9) * 1e3,
                    kilobytes,
                    readsPerSeek,
                    both.median() * 1e3,
                    both.percentile(0.9) * 1e3,
                    (source.bytes() - bytes) / 1e3 / SEEKS);
            Memory.print(what, SEEKS, "seek", () -> seeks(asf, duration));
        }
    }

    private static long seeks(AsfFile asf, long duration) throws IOException {
        MediaObjectReader reader = asf.reader();
        var random = new Random(1);
        long sum = 0;
        for (int i = 0; i < SEEKS; i++) {
            sum += reader.seek(random.nextLong(duration)).packet() + next(reader);
        }
        return sum;
    }

    private static long next(MediaObjectReader reader) throws IOException {
        MediaObject object = reader.next();
        if (object == null) {
            throw new IOException("nothing is read behind a seek");
        }
        return object.data().size();
    }
}
