package io.github.wmformat.samples.asf;

import io.github.wmformat.samples.JsonWriter;
import io.github.wmformat.samples.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands of {@code wmformat asf} have in common: their result is printed for people or as JSON. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class AsfSubcommand implements Callable<Integer> {
    /** How shells tell that Ctrl-C ended a command. */
    private static final int INTERRUPTED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** Does the work and prints its result. */
    abstract void run() throws IOException;

    @Override
    public final Integer call() throws IOException {
        var interruption = new Interruption();
        try {
            run();
            return ExitCode.OK;
        } catch (IOException | CancellationException failure) {
            if (interruption.happened()) {
                return INTERRUPTED;
            }
            throw failure;
        } finally {
            interruption.close();
        }
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Prints a result on standard output. */
    void print(Result result) {
        print(result, out());
    }

    /** Prints a result. */
    void print(Result result, PrintWriter to) {
        if (json) {
            result.json(new JsonWriter(to));
        } else {
            result.text(to);
        }
        to.flush();
    }

    /** What to throw where the command line is wrong. */
    ParameterException wrong(RuntimeException problem) {
        return new ParameterException(spec.commandLine(), String.valueOf(problem.getMessage()), problem);
    }
}
