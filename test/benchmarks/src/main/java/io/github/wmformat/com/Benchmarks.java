package io.github.wmformat.com;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints each beside the peer of the same run. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes JMH's own options; a name chooses benchmarks. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, double[]> rows = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            double bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                    .getScore();
            rows.put(name, new double[] {result.getPrimaryResult().getScore(), bytes});
        }
        System.out.printf("%n%-26s %10s %10s %10s%n", "benchmark", "ns/op", "B/op", "x peer");
        rows.forEach((name, row) -> {
            double[] peer = rows.getOrDefault(name.replace("Ours", "Hand"), rows.get(name.replace("Ours", "Peer")));
            String ratio =
                    name.endsWith("Ours") && peer != null ? String.format(Locale.ROOT, "%.2f", row[0] / peer[0]) : "";
            System.out.printf(Locale.ROOT, "%-26s %10.1f %10.1f %10s%n", name, row[0], row[1], ratio);
        });
    }
}
