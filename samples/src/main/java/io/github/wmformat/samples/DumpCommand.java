package io.github.wmformat.samples;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wmformat dump}. */
@Command(
        name = "dump",
        description = "Prints a file's attributes, its streams with their formats, and what their samples amount to.",
        footer = {
            "",
            "The JSON object has the keys file, backend, backendReason, refused, attributes, streams, samples (where asked"
                    + " for), remarks and failure. Its times are in units of 100 ns; binary values are hexadecimal."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DumpCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to open.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            description = "Use this backend and no other: ffm, jna or fallback.")
    private @Nullable String backend;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--samples", description = "List every sample.")
    private boolean samples;

    @Override
    public Integer call() {
        BackendChoice choice = BackendChoice.make(backend);
        Dump dump = DumpReader.read(choice, file, samples);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new JsonReport(out).dump(dump);
        } else {
            new TextReport(out).dump(dump);
        }
        out.flush();
        return end(dump.failure());
    }

    private int end(@Nullable String failure) {
        if (failure == null) {
            return ExitCode.OK;
        }
        spec.commandLine().getErr().println("wmformat: " + failure);
        return ExitCode.SOFTWARE;
    }
}
