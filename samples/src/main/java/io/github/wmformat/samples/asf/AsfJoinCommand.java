package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.asf.mux.Muxer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wmformat asf join}. */
@Command(
        name = "join",
        description =
                "Writes files one behind the other into a new one, without decoding them. Their streams must have the"
                        + " same numbers and formats. Markers and script commands are taken from all of them, what else"
                        + " the header says from the first.",
        footer = {"", Written.JSON})
final class AsfJoinCommand extends AsfWritingCommand {
    @Parameters(
            arity = "2..*",
            paramLabel = "IN",
            converter = InputFile.FromText.class,
            description = "The files to read, in their order.")
    @SuppressWarnings("NullAway.Init")
    private List<InputFile> in;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The file to write; - is standard output.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Override
    void run() throws IOException {
        OutputFile out = output(target);
        out.requireWritable();
        List<AsfFile> files = new ArrayList<>();
        try {
            for (InputFile one : in) {
                files.add(one.open());
            }
            print(join(files, out));
        } finally {
            for (AsfFile file : files) {
                file.close();
            }
        }
    }

    private Written join(List<AsfFile> files, OutputFile out) throws IOException {
        var same = new SameStreams(in.get(0), files.get(0).header());
        List<AsfPart> parts = new ArrayList<>();
        long shift = 0;
        for (int i = 0; i < files.size(); i++) {
            AsfFile file = files.get(i);
            requireUnprotected(in.get(i), file.header());
            same.require(in.get(i), file.header());
            parts.add(AsfPart.whole(file, shift));
            shift += in.get(i).named(() -> length(file));
        }
        List<Losses> losses = new ArrayList<>();
        MuxSummary summary = write(out, settings(parts, shift), muxer -> copy(parts, muxer, losses));
        for (int i = 0; i < files.size(); i++) {
            warnOfRest(in.get(i), files.get(i));
        }
        return new Written(out, summary, 0, sum(losses));
    }

    /** Behind the end that the header tells, or what the objects take where it tells none. */
    private static long length(AsfFile file) throws IOException {
        long told = file.header().fileProperties().broadcast()
                ? 0
                : file.header().fileProperties().duration();
        return told > 0 ? told : LastObject.end(file);
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
        return like(parts.get(0).file().header())
                .withoutObjects()
                .objects(objects)
                .preroll(preroll)
                .tolerance(MuxSettings.DEFAULT_TOLERANCE.plusMillis(2 * preroll))
                .end(end)
                .build();
    }

    private void copy(List<AsfPart> parts, Muxer muxer, List<Losses> losses) throws IOException {
        try (ProgressLine progress = progress("join")) {
            for (int i = 0; i < parts.size(); i++) {
                AsfPart part = parts.get(i);
                progress.part("join, file " + (i + 1) + " of " + parts.size());
                losses.add(in.get(i).named(() -> part.copyTo(muxer, progress)));
            }
        }
    }

    private static Losses sum(List<Losses> all) {
        return all.stream()
                .reduce(
                        new Losses(0, 0, 0, false),
                        (one, other) -> new Losses(
                                one.packets() + other.packets(),
                                one.objects() + other.objects(),
                                one.bytes() + other.bytes(),
                                one.truncated() || other.truncated()));
    }
}
