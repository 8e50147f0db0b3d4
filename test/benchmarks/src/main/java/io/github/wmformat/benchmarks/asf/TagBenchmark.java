package io.github.wmformat.benchmarks.asf;

import io.github.wmformat.asf.edit.Growth;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reading tags, changing them within the padding, and making a large file's header grow, beside mutagen, TagLib and
 * jaudiotagger. Ratios are the peer's time by ours: above 1 we are faster.
 */
final class TagBenchmark {
    private static final int ROUNDS = 5;
    private static final int GROWTH_ROUNDS = 3;
    private static final double SECONDS = 0.4;
    private static final int LARGE = 1 << 30;
    private static final int GROWTH = 20_000;

    private final Path folder;
    private final Ours ours = new Ours(Growth.NEW_FILE);
    private final List<Peer> peers;

    private TagBenchmark(Path benchmarks, Path folder) {
        this.folder = folder;
        this.peers = List.of(
                ours, new PythonPeer("mutagen", benchmarks), new PythonPeer("taglib", benchmarks), new Jaudiotagger());
    }

    /** Arguments: the folder of the benchmarks, then the .wma files to work on. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("wmformat-bench");
        var benchmark = new TagBenchmark(Path.of(args[0]), folder);
        try {
            for (String file : List.of(args).subList(1, args.length)) {
                benchmark.reads(Path.of(file));
                benchmark.edits(Path.of(file));
            }
            benchmark.growth(Path.of(args[1]));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void reads(Path file) throws Exception {
        System.out.printf("%nread the tags of %s (%d bytes)%n", file.getFileName(), Files.size(file));
        peers.get(0).read(file, 3 * SECONDS);
        double[][] times = new double[peers.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int peer = 0; peer < peers.size(); peer++) {
                times[peer][round] = peers.get(peer).read(file, SECONDS);
            }
        }
        for (int peer = 0; peer < peers.size(); peer++) {
            double seconds = Median.of(times[peer]);
            print(peers.get(peer).name(), "%,.0f/s".formatted(1 / seconds), seconds / Median.of(times[0]));
        }
    }

    /** The first edit makes room, the others find it. */
    private void edits(Path original) throws Exception {
        System.out.printf("change a title of %s, with room for it%n", original.getFileName());
        Path file = folder.resolve("edit.wma");
        double first = 0;
        for (Peer peer : peers) {
            Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
            int rounds = peer instanceof Ours ? 200 : 9;
            double[] times = new double[rounds];
            peer.edit(file, "Title", 100);
            for (int round = 0; round < rounds; round++) {
                times[round] = peer.edit(file, "Title", 50 + round % 40);
            }
            double seconds = Median.of(times);
            first = first == 0 ? seconds : first;
            print(peer.name(), "%.3f ms".formatted(seconds * 1e3), seconds / first);
        }
        ours.printMemory(file);
    }

    private void growth(Path small) throws Exception {
        Path large = folder.resolve("large.wma");
        System.out.printf("%nlet the header of a file of 1 GiB grow by 20,000 characters%n");
        var inPlace = new Ours(Growth.SHIFT);
        double first = 0;
        for (Peer peer : List.of(inPlace, ours, peers.get(1), peers.get(2), peers.get(3))) {
            double[] times = new double[peer instanceof Jaudiotagger ? 1 : GROWTH_ROUNDS];
            for (int round = 0; round < times.length; round++) {
                enlarge(small, large);
                times[round] = peer.edit(large, "Test/Growth", GROWTH);
            }
            double seconds = Median.of(times);
            first = first == 0 ? seconds : first;
            print(peer.name(), "%.3f s".formatted(seconds), seconds / first);
        }
        ours.printMemoryOfGrowth(large, GROWTH);
        inPlace.printMemoryOfGrowth(large, GROWTH);
    }

    /** Taggers look at the header only, so anything may follow. */
    private static void enlarge(Path small, Path large) throws IOException {
        Files.deleteIfExists(large);
        Files.copy(small, large);
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 0x55);
        try (OutputStream out = Files.newOutputStream(large, StandardOpenOption.APPEND)) {
            for (int written = 0; written < LARGE; written += block.length) {
                out.write(block, 0, Math.min(block.length, LARGE - written));
            }
        }
    }

    private static void print(String name, String result, double ratio) {
        System.out.printf(Locale.ROOT, "  %-24s %14s   ratio %.2f%n", name, result, ratio);
    }
}
