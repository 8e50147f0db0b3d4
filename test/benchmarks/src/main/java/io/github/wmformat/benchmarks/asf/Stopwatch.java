package io.github.wmformat.benchmarks.asf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects how long the rounds of one thing took, in seconds. */
final class Stopwatch {
    private final List<Double> rounds = new ArrayList<>();

    /** Something that takes time and gives a number, so that it cannot be left out. */
    interface Work {
        long run() throws IOException;
    }

    long time(Work work) throws IOException {
        long before = System.nanoTime();
        long result = work.run();
        rounds.add((System.nanoTime() - before) / 1e9);
        return result;
    }

    double median() {
        return percentile(0.5);
    }

    double best() {
        return percentile(0);
    }

    double percentile(double part) {
        List<Double> sorted = rounds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
    }

    double first() {
        return rounds.get(0);
    }

    /** Prints the median, the best, and how fast so many megabytes went by at the median. */
    void print(String what, double megabytes) {
        System.out.printf(
                Locale.ROOT, "  %-34s %7.3f s (%.3f) %7.2f GB/s%n", what, median(), best(), megabytes / median() / 1e3);
    }
}
