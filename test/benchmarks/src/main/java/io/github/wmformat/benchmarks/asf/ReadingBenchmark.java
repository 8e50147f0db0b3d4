package io.github.wmformat.benchmarks.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.PacketReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Demultiplexing of one file beside reading its bytes and beside ffmpeg, alternating in one run. */
final class ReadingBenchmark {
    private static final int LEAST_ROUNDS = 9;

    /** Bytes read in all rounds, so that code is compiled in most of them. */
    private static final long READ = 2L << 30;

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final int rounds;
    private final Stopwatch ours = new Stopwatch();
    private final Stopwatch audioOnly = new Stopwatch();
    private final Stopwatch bytes = new Stopwatch();
    private final Stopwatch bytesToArray = new Stopwatch();
    private final Stopwatch bareCopy = new Stopwatch();
    private final Stopwatch ffmpeg = new Stopwatch();

    ReadingBenchmark(Path file) throws IOException {
        this.file = file;
        this.rounds = (int) Math.max(LEAST_ROUNDS, READ / Files.size(file));
    }

    void run() throws IOException, InterruptedException {
        long payloads = payloads();
        var least = new BareCopy(file);
        long objects = 0;
        for (int i = 0; i < rounds; i++) {
            objects = ours.time(this::demux);
            audioOnly.time(this::demuxLastStream);
            bytes.time(() -> readBytes(BareCopy.buffer(BUFFER)));
            bytesToArray.time(() -> readBytes(ByteBuffer.allocate(BUFFER)));
            bareCopy.time(least::run);
            ffmpeg.time(this::ffmpegCopy);
        }
        report(objects, payloads);
    }

    private void report(long objects, long payloads) throws IOException {
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f MB, %,d objects, %,d payloads, medians of %d rounds (best)%n",
                file.getFileName(),
                megabytes,
                objects,
                payloads,
                rounds);
        ours.print("demux, all streams", megabytes);
        System.out.printf(Locale.ROOT, "  %-34s %.2f M payloads/s%n", "", payloads / ours.median() / 1e6);
        audioOnly.print("demux, last stream only", megabytes);
        bytes.print("reading the bytes, direct buffer", megabytes);
        bytesToArray.print("reading the bytes, array", megabytes);
        bareCopy.print("bare copy of as many bytes", megabytes);
        ffmpeg.print("ffmpeg -c copy -f null", megabytes);
        System.out.printf(
                Locale.ROOT,
                "  ratios: %.2f x ffmpeg, %.2f x reading the bytes (array %.2f), %.2f x a bare copy (%.2f x reading),"
                        + " first round %.2f x ffmpeg%n",
                ffmpeg.median() / ours.median(),
                bytes.median() / ours.median(),
                bytesToArray.median() / ours.median(),
                bareCopy.median() / ours.median(),
                bytes.median() / bareCopy.median(),
                ffmpeg.median() / ours.first());
        Memory.print("demux, all streams", Files.size(file), "byte", this::demux);
        Memory.print("demux, last stream only", Files.size(file), "byte", this::demuxLastStream);
        System.out.println();
    }

    private long demux() throws IOException {
        try (AsfFile asf = AsfFile.open(file)) {
            return count(asf.reader());
        }
    }

    private long demuxLastStream() throws IOException {
        try (AsfFile asf = AsfFile.open(file)) {
            var streams = asf.header().streams();
            return count(asf.reader(streams.get(streams.size() - 1).number()));
        }
    }

    private static long count(MediaObjectReader reader) throws IOException {
        long objects = 0;
        long size = 0;
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            objects++;
            size += object.data().size();
        }
        if (size == 0) {
            throw new IOException("nothing was read");
        }
        return objects;
    }

    private long readBytes(ByteBuffer buffer) throws IOException {
        long size = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            for (int count = channel.read(buffer); count >= 0; count = channel.read(buffer)) {
                size += count;
                buffer.clear();
            }
        }
        return size;
    }

    private long ffmpegCopy() throws IOException {
        return Programs.run(
                "ffmpeg", "-v", "quiet", "-i", file.toString(), "-map", "0", "-c", "copy", "-f", "null", "-");
    }

    private long payloads() throws IOException {
        long payloads = 0;
        try (AsfFile asf = AsfFile.open(file)) {
            PacketReader packets = asf.packets();
            for (DataPacket packet = packets.next(); packet != null; packet = packets.next()) {
                payloads += packet.payloads().size();
            }
        }
        return payloads;
    }
}
