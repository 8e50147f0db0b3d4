package io.github.wmformat.benchmarks.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import io.github.wmformat.asf.mux.MuxObject;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.Muxer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Multiplexing of one file's media objects, to memory and to disk, beside ffmpeg, alternating in one run. */
final class MuxBenchmark {
    private static final int ROUNDS = 7;

    /** Bytes of objects kept in memory for the first measurement. */
    private static final long IN_MEMORY = 400 << 20;

    private final Path file;
    private final Path written;
    private final Stopwatch toMemory = new Stopwatch();
    private final Stopwatch toDisk = new Stopwatch();
    private final Stopwatch ffmpegToDisk = new Stopwatch();
    private final Stopwatch ffmpegToNowhere = new Stopwatch();
    private final Stopwatch index = new Stopwatch();

    MuxBenchmark(Path file) {
        this.file = file;
        this.written = file.resolveSibling("written.asf");
    }

    void run() throws IOException {
        List<MuxObject> objects = objects();
        long size = 0;
        try (AsfFile source = AsfFile.open(file)) {
            MuxSettings settings = MuxSettings.like(source.header()).build();
            for (int i = 0; i < ROUNDS; i++) {
                size = toMemory.time(() -> mux(settings, objects));
                toDisk.time(() -> remux(source));
                ffmpegToDisk.time(() -> ffmpeg(written.toString()));
                ffmpegToNowhere.time(() -> ffmpeg("/dev/null"));
                index.time(() -> index(source));
            }
            report(objects.size(), size / 1e6);
            memory(source, settings, objects, size);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private void memory(AsfFile source, MuxSettings settings, List<MuxObject> objects, long size) throws IOException {
        Memory.print("mux to memory", size, "byte", () -> mux(settings, objects));
        Memory.print("remux to disk, with index", Files.size(file), "byte", () -> remux(source));
        Memory.print("index in one pass", Files.size(file), "byte", () -> index(source));
        System.out.println();
    }

    private List<MuxObject> objects() throws IOException {
        List<MuxObject> objects = new ArrayList<>();
        long size = 0;
        try (AsfFile source = AsfFile.open(file)) {
            MediaObjectReader reader = source.reader();
            for (MediaObject object = reader.next(); object != null && size < IN_MEMORY; object = reader.next()) {
                objects.add(MuxObject.of(object));
                size += object.data().size();
            }
        }
        return objects;
    }

    private static long mux(MuxSettings settings, List<MuxObject> objects) throws IOException {
        try (Muxer muxer = Muxer.create(new MemoryTarget(), settings)) {
            for (MuxObject object : objects) {
                muxer.write(object);
            }
            return muxer.finish().size();
        }
    }

    private long remux(AsfFile source) throws IOException {
        MuxSettings settings = MuxSettings.like(source.header())
                .indexes(IndexPlan.usual(source.header().streams()))
                .build();
        try (Muxer muxer =
                Muxer.create(written, settings, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            MediaObjectReader reader = source.reader();
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                muxer.write(MuxObject.of(object));
            }
            return muxer.finish().size();
        }
    }

    private long index(AsfFile source) throws IOException {
        List<IndexPlan> plan = List.of(IndexPlan.simple(source.header().streams()));
        return Indexer.scan(file, plan, Progress.NONE).size();
    }

    private long ffmpeg(String target) throws IOException {
        return Programs.run(
                "ffmpeg", "-y", "-v", "quiet", "-i", file.toString(), "-map", "0", "-c", "copy", "-f", "asf", target);
    }

    private void report(int objects, double memoryMegabytes) throws IOException {
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(Locale.ROOT, "%s: writing, medians of %d rounds (best)%n", file.getFileName(), ROUNDS);
        toMemory.print("mux to memory", memoryMegabytes);
        System.out.printf(Locale.ROOT, "  %-34s %.2f M objects/s%n", "", objects / toMemory.median() / 1e6);
        toDisk.print("remux to disk, with index", megabytes);
        ffmpegToDisk.print("ffmpeg -c copy to disk", megabytes);
        ffmpegToNowhere.print("ffmpeg -c copy to /dev/null", megabytes);
        index.print("index in one pass", megabytes);
        System.out.printf(
                Locale.ROOT,
                "  ratios: remux to disk %.2f x ffmpeg; mux to memory %.2f x ffmpeg to /dev/null, by bytes%n",
                ffmpegToDisk.median() / toDisk.median(),
                memoryMegabytes / toMemory.median() / (megabytes / ffmpegToNowhere.median()));
    }
}
