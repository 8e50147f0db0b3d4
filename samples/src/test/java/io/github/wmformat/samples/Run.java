package io.github.wmformat.samples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command in this process, with what it printed. */
public record Run(int exitCode, String out, String err) {
    /** Calls it. */
    public static Run of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setUsageHelpAutoWidth(false)
                .execute(args);
        return new Run(exitCode, text(out), text(err));
    }

    private static String text(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
