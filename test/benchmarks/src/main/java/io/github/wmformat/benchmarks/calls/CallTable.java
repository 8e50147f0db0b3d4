package io.github.wmformat.benchmarks.calls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the call benchmarks and prints what each call costs through each way, beside hand-written FFM in the same run: in its
 * fastest iteration, because what slows down the others is the machine's and not the way's.
 */
public final class CallTable {
    private static final List<String> WAYS =
            List.of("HandWritten", "Ffm", "Jni", "WindowsApiReused", "WindowsApi", "ComInvoker", "Jna");
    private static final Map<String, String> PEER_OF = Map.of("Ffm", "HandWritten", "Jna", "ComInvoker");

    private record Cost(double time, double bytes) {}

    private CallTable() {}

    /** Takes JMH's own options; a name chooses benchmarks. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        OptionsBuilder options = new OptionsBuilder();
        if (given.getIncludes().isEmpty()) {
            options.include("benchmarks\\.calls\\.");
        }
        Options calls = options.parent(given)
                .exclude("StartCost")
                .addProfiler(GCProfiler.class)
                .build();
        List<RunResult> results = new ArrayList<>(new Runner(calls).run());
        // What is paid once must not be warmed up, whatever the options for the others say.
        results.addAll(new Runner(new OptionsBuilder().include("StartCost").build()).run());
        print(byCall(results));
    }

    private static Map<String, Map<String, Cost>> byCall(Collection<RunResult> results) {
        Map<String, Map<String, Cost>> calls = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            int dot = benchmark.lastIndexOf('.');
            String method = benchmark.substring(dot + 1);
            // The way is the class, or the end of the name where a class measures several.
            String way = WAYS.stream()
                    .filter(method::endsWith)
                    .findFirst()
                    .orElseGet(() -> benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot));
            String call = method.endsWith(way) ? method.substring(0, method.length() - way.length()) : method;
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            calls.computeIfAbsent(call + ", " + unit(result), row -> new LinkedHashMap<>())
                    .put(
                            way,
                            new Cost(
                                    result.getPrimaryResult().getStatistics().getMin(),
                                    bytes == null ? Double.NaN : bytes.getScore()));
        }
        return calls;
    }

    private static String unit(RunResult result) {
        return result.getPrimaryResult().getScoreUnit().replace("/op", "");
    }

    private static void print(Map<String, Map<String, Cost>> calls) {
        System.out.println("\ntime (bytes allocated) x ratio to hand-written FFM; of Jna: to ComInvoker\n");
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
        String text = Double.isNaN(cost.bytes())
                ? String.format(Locale.ROOT, "%.1f", cost.time())
                : String.format(Locale.ROOT, "%.1f (%.0f)", cost.time(), cost.bytes());
        Cost peer = costs.get(PEER_OF.getOrDefault(way, "HandWritten"));
        return way.equals("HandWritten") || peer == null
                ? text
                : text + String.format(Locale.ROOT, " x %.2f", cost.time() / peer.time());
    }
}
