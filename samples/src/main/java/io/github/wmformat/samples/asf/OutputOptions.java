package io.github.wmformat.samples.asf;

import picocli.CommandLine.Option;

/** The options of commands that write a file. */
final class OutputOptions {
    @Option(names = "--force", description = "Replace a file that is there already.")
    boolean force;

    @Option(names = "--json", description = "Print JSON: file, objects, packets, size and duration (100 ns).")
    boolean json;
}
