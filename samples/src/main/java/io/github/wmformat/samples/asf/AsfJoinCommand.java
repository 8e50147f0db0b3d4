package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.asf.mux.Muxer;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wmformat asf join}. */
@Command(
        name = "join",
        description =
                "Writes files one behind the other into a new one, without decoding them. Their streams must have the"
                        + " same numbers and formats; what else the header says is taken from the first file.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AsfJoinCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "2..*", paramLabel = "IN", description = "The files to read, in their order.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> in;

    @Option(names = "--output", paramLabel = "OUT", required = true, description = "The file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        List<AsfFile> files = new ArrayList<>();
        try {
            for (Path path : in) {
                files.add(AsfFile.open(path));
            }
            join(files);
        } finally {
            for (AsfFile file : files) {
                file.close();
            }
        }
        return ExitCode.OK;
    }

    private void join(List<AsfFile> files) throws IOException {
        List<AsfPart> parts = new ArrayList<>();
        long shift = 0;
        for (AsfFile file : files) {
            requireSameStreams(files.get(0), file, in.get(parts.size()));
            parts.add(AsfPart.whole(file, shift));
            shift += length(file);
        }
        var target = new NewAsf(out, options.force);
        MuxSummary summary = target.write(settings(parts, shift), muxer -> copy(parts, muxer));
        target.report(summary, spec.commandLine().getOut(), options.json);
    }

    /** Behind the end that the header tells, or what the objects take where it tells none. */
    private static long length(AsfFile file) throws IOException {
        long told = file.header().fileProperties().broadcast()
                ? 0
                : file.header().fileProperties().duration();
        return told > 0 ? told : LastObject.end(file);
    }

    private static void requireSameStreams(AsfFile first, AsfFile other, Path path) throws IOException {
        for (AsfStream stream : first.header().streams()) {
            AsfStream same = other.header().stream(stream.number());
            boolean fits = same != null
                    && same.properties().type().equals(stream.properties().type())
                    && same.properties()
                            .typeSpecific()
                            .equals(stream.properties().typeSpecific());
            if (!fits) {
                throw new IOException(
                        path + " has no stream " + stream.number() + " of the format that the first file's has");
            }
        }
        if (other.header().streams().size() > first.header().streams().size()) {
            throw new IOException(path + " has streams that the first file does not have");
        }
    }

    private static MuxSettings settings(List<AsfPart> parts, long end) throws IOException {
        long preroll = parts.stream()
                .mapToLong(part -> part.file().header().fileProperties().usablePreroll())
                .max()
                .orElse(0);
        List<AsfObject> objects = new ArrayList<>(parts.get(0).rest());
        List<Markers.Marker> markers =
                parts.stream().flatMap(part -> part.markers(preroll).stream()).toList();
        List<ScriptCommands.Command> scripts =
                parts.stream().flatMap(part -> part.scripts().stream()).toList();
        if (!markers.isEmpty()) {
            objects.add(new Markers("", markers));
        }
        if (!scripts.isEmpty()) {
            objects.add(new ScriptCommands(scripts));
        }
        return NewAsf.like(parts.get(0).file())
                .withoutObjects()
                .objects(objects)
                .preroll(preroll)
                .tolerance(MuxSettings.DEFAULT_TOLERANCE.plusMillis(2 * preroll))
                .end(end)
                .build();
    }

    private void copy(List<AsfPart> parts, Muxer muxer) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            var progress =
                    new ProgressLine(spec.commandLine().getErr(), "join, file " + (i + 1) + " of " + parts.size());
            parts.get(i).copyTo(muxer, progress);
            progress.end();
        }
    }
}
