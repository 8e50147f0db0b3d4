package io.github.wmformat.samples;

import io.github.wmformat.Backends;
import io.github.wmformat.samples.asf.AsfCommand;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code wmformat}. */
@Command(
        name = "wmformat",
        description = "Shows what is in Windows Media files (.wmv, .wma, .asf).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {DumpCommand.class, BackendsCommand.class, AsfCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the file or the backend failed; the reason is on standard error",
            "2:the command line is wrong",
            "3:the script found no Java that is new enough, or could not build"
        })
public final class Main {
    // The report says which backend was chosen and why, so the library need not say it again on standard error.
    private static final Logger CHOICE_LOG = Logger.getLogger(Backends.class.getName());

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print the stack trace of an error.")
    private boolean verbose;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        CHOICE_LOG.setLevel(Level.WARNING);
        System.exit(run(commandLine(), new StandardOutput(), args));
    }

    /** What could not be printed is a failure, too. */
    static int run(CommandLine command, StandardOutput output, String... args) {
        PrintWriter out = output.writer();
        int exitCode = command.setOut(out).execute(args);
        out.flush();
        if (output.problem() != null) {
            command.getErr().println("wmformat: standard output cannot be written: " + output.problem());
        }
        return exitCode == CommandLine.ExitCode.OK && output.failed() ? CommandLine.ExitCode.SOFTWARE : exitCode;
    }

    static CommandLine commandLine() {
        var main = new Main();
        return new CommandLine(main)
                .setExecutionExceptionHandler(main::failed)
                .setParameterExceptionHandler(Main::misused)
                .setUsageHelpAutoWidth(true);
    }

    /** Says what is wrong, and where all options are explained; they would push the reason off the screen. */
    private static int misused(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("wmformat: " + Words.failure(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        if (wrong instanceof MissingParameterException) {
            err.print(command.getHelp().synopsisHeading() + command.getHelp().synopsis(0));
        }
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (verbose) {
            failure.printStackTrace(command.getErr());
        } else {
            command.getErr().println("wmformat: " + Words.failure(failure));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
