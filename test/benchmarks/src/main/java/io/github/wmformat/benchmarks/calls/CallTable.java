package io.github.wmformat.benchmarks.calls;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the call benchmarks and prints what each call costs through each way, beside hand-written FFM in the same run. */
public final class CallTable {
    private static final List<String> WAYS =
            List.of("HandWritten", "Ffm", "Jni", "WindowsApiReused", "WindowsApi", "ComInvoker", "Jna");
    private static final Map<String, String> PEER_OF = Map.of("Ffm", "HandWritten", "Jna", "ComInvoker");

    private record Cost(double nanoseconds, double bytes) {}

    private CallTable() {}

    /** Takes JMH's own options; a name chooses benchmarks. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        OptionsBuilder options = new OptionsBuilder();
        if (given.getIncludes().isEmpty()) {
            options.include("benchmarks\\.calls\\.");
        }
        Collection<RunResult> results =
                new Runner(options.parent(given).addProfiler(GCProfiler.class).build()).run();
        print(byCall(results));
    }

    private static Map<String, Map<String, Cost>> byCall(Collection<RunResult> results) {
        Map<String, Map<String, Cost>> calls = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            int dot = benchmark.lastIndexOf('.');
            String way = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot);
            double bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                    .getScore();
            calls.computeIfAbsent(benchmark.substring(dot + 1), call -> new LinkedHashMap<>())
                    .put(
                            name[name.length - 2],
                            new Cost(result.getPrimaryResult().getScore(), bytes));
        }
        return calls;
    }

    private static void print(Map<String, Map<String, Cost>> calls) {
        System.out.println(
                "\nnanoseconds (bytes allocated) a call; x: beside hand-written FFM, for Jna beside ComInvoker\n");
        System.out.println("| call | " + String.join(" | ", WAYS) + " |");
        System.out.println("|---".repeat(WAYS.size() + 1) + "|");
        calls.forEach((call, costs) -> {
            StringBuilder row = new StringBuilder("| " + call);
            WAYS.forEach(way -> row.append(" | ").append(cell(way, costs)));
            System.out.println(row + " |");
        });
    }

    private static String cell(String way, Map<String, Cost> costs) {
        Cost cost = costs.get(way);
        if (cost == null) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.1f (%.0f)", cost.nanoseconds(), cost.bytes());
        Cost peer = costs.get(PEER_OF.getOrDefault(way, "HandWritten"));
        return way.equals("HandWritten") || peer == null
                ? text
                : text + String.format(Locale.ROOT, " x %.2f", cost.nanoseconds() / peer.nanoseconds());
    }
}
