package io.github.wmformat.samples;

import io.github.wmformat.BackendStatus;
import io.github.wmformat.Backends;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wmformat backends}. */
@Command(
        name = "backends",
        description = "Lists the backends in the order in which they are tried, and what keeps one from being used.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BackendsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public void run() {
        List<BackendStatus> all = Backends.all();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new JsonReport(out).backends(all);
        } else {
            new TextReport(out).backends(all);
        }
        out.flush();
    }
}
