package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wmformat asf cut}. */
@Command(
        name = "cut",
        description =
                "Writes what a file presents between two times into a new one, without decoding it. So that it can be"
                        + " decoded, it begins with the last key frame of the video up to the first time, without video"
                        + " with the last audio up to it. Markers and script commands of that part are kept.",
        footer = {"", ClockTime.FORM, "", Written.JSON})
final class AsfCutCommand extends AsfWritingCommand {
    @Parameters(index = "0", paramLabel = "IN", converter = InputFile.FromText.class, description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    private InputFile in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; - is standard output.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = ClockTime.class,
            description = "Where to begin; the start of the file by default.")
    private long from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = ClockTime.class,
            description = "Where to end; the end of the file by default.")
    private @Nullable Long to;

    @Override
    void run() throws IOException {
        OutputFile out = output(target);
        out.requireWritable();
        print(in.read(file -> cut(file, out)));
    }

    private Written cut(AsfFile file, OutputFile out) throws IOException {
        requireUnprotected(in, file.header());
        AsfPart part = part(file);
        List<Losses> losses = new ArrayList<>();
        try (ProgressLine progress = progress("cut")) {
            MuxSummary summary = write(out, settings(part), muxer -> losses.add(part.copyTo(muxer, progress)));
            warnOfRest(in, file);
            return new Written(out, summary, part.start(), losses.get(0));
        }
    }

    private AsfPart part(AsfFile file) throws IOException {
        long duration = file.header().fileProperties().duration();
        long end = to == null ? AsfPart.whole(file, 0).end() : to;
        if (from >= end || (duration > 0 && from >= duration)) {
            throw new IOException("nothing is left from " + ClockTime.format(from) + " s"
                    + (to == null ? "" : " to " + ClockTime.format(end) + " s") + ": " + in + " lasts "
                    + ClockTime.format(duration) + " s");
        }
        return AsfPart.from(file, from, end);
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
        MuxSettings.Builder settings =
                like(part.file().header()).withoutObjects().objects(objects);
        long end = Math.min(part.end(), part.file().header().fileProperties().duration());
        return (end > part.start() ? settings.end(end - part.start()) : settings).build();
    }
}
