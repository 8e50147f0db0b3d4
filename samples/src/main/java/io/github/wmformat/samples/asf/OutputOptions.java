package io.github.wmformat.samples.asf;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of commands that write a file. */
final class OutputOptions {
    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    OutputFile file(Path path) {
        return new OutputFile(path, force);
    }
}
