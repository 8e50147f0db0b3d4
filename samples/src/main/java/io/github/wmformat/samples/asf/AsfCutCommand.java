package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.samples.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wmformat asf cut}. */
@Command(
        name = "cut",
        description =
                "Writes what a file presents between two times into a new one, without decoding it. Video begins at"
                        + " the last key frame up to the first time.",
        footer = {"", "TIME is [[H:]M:]S[.FRACTION]."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AsfCutCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--from", paramLabel = "TIME", defaultValue = "0", description = "Where to begin; 0 by default.")
    @SuppressWarnings("NullAway.Init")
    private String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Where to end; the end of the file by default.")
    private String to = "";

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        try (AsfFile file = AsfFile.open(in)) {
            AsfPart part = part(file);
            var target = new NewAsf(out, options.force);
            var progress = new ProgressLine(spec.commandLine().getErr(), "cut");
            MuxSummary summary = target.write(settings(part), muxer -> part.copyTo(muxer, progress));
            progress.end();
            target.report(summary, spec.commandLine().getOut(), options.json);
        }
        return ExitCode.OK;
    }

    private AsfPart part(AsfFile file) throws IOException {
        long duration = file.header().fileProperties().duration();
        long first = time(from);
        long end = to.isEmpty() ? AsfPart.whole(file, 0).end() : time(to);
        if (first < 0 || first >= end || (duration > 0 && first >= duration)) {
            throw new IOException("nothing is left from " + ClockTime.format(first) + " s"
                    + (to.isEmpty() ? "" : " to " + ClockTime.format(end) + " s") + ": the file lasts "
                    + ClockTime.format(duration) + " s");
        }
        AsfPart part = AsfPart.from(file, first, end);
        return new AsfPart(file, part.start(), end, -part.start());
    }

    private long time(String text) {
        try {
            return ClockTime.parse(text);
        } catch (NumberFormatException wrong) {
            throw new ParameterException(spec.commandLine(), "no time: " + text, wrong);
        }
    }

    private static MuxSettings settings(AsfPart part) throws IOException {
        List<AsfObject> objects = new ArrayList<>(part.rest());
        List<Markers.Marker> markers =
                part.markers(part.file().header().fileProperties().usablePreroll());
        if (!markers.isEmpty()) {
            objects.add(new Markers("", markers));
        }
        if (!part.scripts().isEmpty()) {
            objects.add(new ScriptCommands(part.scripts()));
        }
        MuxSettings.Builder settings = NewAsf.like(part.file()).withoutObjects().objects(objects);
        long end = Math.min(part.end(), part.file().header().fileProperties().duration());
        return (end > part.start() ? settings.end(end - part.start()) : settings).build();
    }
}
