package io.github.wmformat.generator.cli;

import io.github.wmformat.generator.Generation;
import io.github.wmformat.generator.GenerationException;
import io.github.wmformat.generator.OutputFolder;
import io.github.wmformat.generator.cli.Options.UsageException;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.report.DisagreementReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The generator's command line; {@code --help} says what it takes. */
public final class Main {
    private static final String USAGE = """
            usage: generate --metadata DIR --output DIR --target NAME [--package NAME] [--report FILE] [--wine DIR]
                            [--mingw DIR]
                   check --metadata DIR [--report FILE] [--reference FILE] [--wine DIR] [--mingw DIR]
                   --help

            generate  checks the metadata and writes the files of the target
            check     only checks, and prints what the sources disagree on

            --package    the package to generate into, in place of io.github.wmformat
            --report     writes the disagreements as Markdown to the file
            --reference  writes a page of all interfaces as Markdown to the file
            --wine       where Wine's IDL files are, to compare with
            --mingw      where MinGW's headers are, to compare with

            The exit code is 0, 1 where the input is bad, 2 where the command line is.

            """;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(System.out, System.err).run(List.of(arguments)));
    }

    /** Runs a command line; answers the exit code. */
    int run(List<String> arguments) {
        try {
            Options options = Options.parse(arguments);
            switch (options.command()) {
                case "generate" -> generate(options);
                case "check" -> check(options);
                default -> out.println(USAGE + "Targets: " + String.join(", ", Generation.targets()));
            }
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage() + "; --help shows the usage");
            return 2;
        } catch (GenerationException e) {
            e.lines().forEach(err::println);
            return 1;
        } catch (IOException e) {
            err.println("cannot write: " + e.getMessage());
            return 1;
        }
    }

    private void generate(Options options) throws UsageException, IOException {
        String metadata = options.required("--metadata");
        String target = options.required("--target");
        String output = options.required("--output");
        Generation generation = read(metadata, options);
        generation.requireAgreement();
        List<GeneratedFile> files = generation.files(target, options.rootPackage());
        int changed = new OutputFolder(Path.of(output), target).write(files);
        out.println(files.size() + " files, " + changed + " changed");
    }

    private void check(Options options) throws UsageException, IOException {
        Generation generation = read(options.required("--metadata"), options);
        out.print(DisagreementReport.of(generation.disagreements()));
        generation.requireAgreement();
    }

    private static Generation read(String metadata, Options options) throws IOException {
        Generation generation = Generation.read(Path.of(metadata), options.sources());
        Path report = options.report();
        if (report != null) {
            Files.writeString(report, DisagreementReport.of(generation.disagreements()));
        }
        Path reference = options.reference();
        if (reference != null) {
            Files.writeString(reference, generation.reference());
        }
        return generation;
    }
}
