package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.mux.MuxObject;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.asf.mux.Muxer;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wmformat asf remux}. */
@Command(
        name = "remux",
        description = "Writes the media objects of a file into a new one, in packets as Microsoft's runtime makes them."
                + " What is damaged is left out; a broadcast file gets its sizes, times and index. All that the header says"
                + " is kept but a digital signature, which would not hold.",
        footer = {"", Written.JSON})
final class AsfRemuxCommand extends AsfWritingCommand {
    @Parameters(
            index = "0",
            paramLabel = "IN",
            converter = InputFile.FromText.class,
            description = "The file to read; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private InputFile in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; - is standard output.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(names = "--packet-size", paramLabel = "BYTES", description = "Make packets of this size.")
    private @Nullable Integer packetSize;

    @Override
    void run() throws IOException {
        OutputFile out = output(target);
        out.requireWritable();
        try (MediaInput media = MediaInput.open(in)) {
            requireUnprotected(in, media.header());
            MuxSettings settings = settings(media);
            MuxSummary summary = in.named(() -> write(out, settings, muxer -> copy(media, muxer)));
            if (media instanceof MediaInput.OfFile whole) {
                warnOfRest(in, whole.file());
            }
            print(new Written(out, summary, 0, media.losses()));
        }
    }

    private void copy(MediaInput media, Muxer muxer) throws IOException {
        try (ProgressLine progress = progress("remux")) {
            for (MediaObject object = media.next(); object != null; object = media.next()) {
                progress.goOn(object.packet(), media.packets());
                muxer.write(MuxObject.of(object));
            }
        }
    }

    private MuxSettings settings(MediaInput media) {
        MuxSettings.Builder settings = like(media.header());
        if (packetSize != null) {
            settings.packetSize(packetSize);
        }
        long duration = media.header().fileProperties().duration();
        if (duration > 0 && media.whole()) {
            settings.end(duration);
        }
        return settings.build();
    }
}
