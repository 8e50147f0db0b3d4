package io.github.wmformat.samples.asf;

import io.github.wmformat.samples.Version;
import picocli.CommandLine.Command;

/** {@code wmformat asf}. */
@Command(
        name = "asf",
        description = "Works on ASF files (.wma, .wmv, .asf) themselves: no backend is used.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AsfDumpCommand.class,
            AsfExtractCommand.class,
            AsfTagCommand.class,
            AsfRemuxCommand.class,
            AsfCutCommand.class,
            AsfJoinCommand.class,
            AsfIndexCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class AsfCommand {
    /** Made by picocli. */
    public AsfCommand() {}
}
