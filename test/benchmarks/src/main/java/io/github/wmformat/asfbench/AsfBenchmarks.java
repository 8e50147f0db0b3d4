package io.github.wmformat.asfbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the measurements on the files that {@code asf.sh} makes; its argument is their folder. */
public final class AsfBenchmarks {
    private static final List<String> FILES = List.of("big.wmv", "low.wmv", "long.wma");

    private AsfBenchmarks() {}

    /** Measures reading, seeking and writing. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        for (String name : FILES) {
            new ReadingBenchmark(folder.resolve(name)).run();
        }
        for (String name : FILES) {
            new SeekBenchmark(folder.resolve(name)).run();
        }
        for (String name : FILES) {
            new MuxBenchmark(folder.resolve(name)).run();
        }
    }
}
