package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.samples.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wmformat asf remux}. */
@Command(
        name = "remux",
        description = "Writes the media objects of a file into a new one, in packets as Microsoft's runtime makes them."
                + " What is damaged is left out; a broadcast file gets its sizes, times and index.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AsfRemuxCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--packet-size", paramLabel = "BYTES", description = "Make packets of this size.")
    private @Nullable Integer packetSize;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        var progress = new ProgressLine(spec.commandLine().getErr(), "remux");
        var target = new NewAsf(out, options.force);
        try (AsfFile file = AsfFile.open(in)) {
            MuxSettings.Builder settings = NewAsf.like(file);
            if (packetSize != null) {
                settings.packetSize(packetSize);
            }
            if (file.header().fileProperties().duration() > 0) {
                settings.end(file.header().fileProperties().duration());
            }
            MuxSummary summary = target.write(
                    settings.build(), muxer -> AsfPart.whole(file, 0).copyTo(muxer, progress));
            progress.end();
            target.report(summary, spec.commandLine().getOut(), options.json);
        }
        return ExitCode.OK;
    }
}
