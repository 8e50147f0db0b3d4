package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wmformat asf extract}. */
@Command(
        name = "extract",
        description = "Writes the media objects of one stream, their bytes and nothing else, one after another.",
        footer = {"", "The JSON object has file, objects, bytes and lost (media objects that damage left incomplete)."})
final class AsfExtractCommand extends AsfSubcommand {
    @Parameters(
            index = "0",
            paramLabel = "IN",
            converter = InputFile.FromText.class,
            description = "The file to read; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private InputFile in;

    @Parameters(index = "1", paramLabel = "STREAM", description = "The number of the stream, as asf tag tells it.")
    private int stream;

    @Parameters(
            index = "2",
            paramLabel = "OUT",
            description = "The file to write, - is standard output; with --each a folder.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(
            names = "--each",
            description =
                    "Write each media object into a file of its own, whose name is its number and its time in ms.")
    private boolean each;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgressOptions progress = new ProgressOptions();

    private long objects;
    private long bytes;

    @Override
    void run() throws IOException {
        OutputFile out = output.file(target);
        if (!each) {
            out.requireWritable();
        }
        try (MediaInput media = MediaInput.open(in)) {
            select(media);
            try (ProgressLine line = progress.line(err(), "extract")) {
                in.named(() -> each ? writeEach(media, line) : out.write(channel -> writeAll(media, channel, line)));
            }
            var extracted = new Extracted(out, objects, bytes, media.losses());
            print(extracted, !each && out.isPipe() ? err() : out());
        }
    }

    private void select(MediaInput media) throws IOException {
        if (media.header().stream(stream) == null) {
            throw new IOException(in + " has no stream " + stream + ", but "
                    + media.header().streams().stream()
                            .map(AsfStream::number)
                            .sorted()
                            .toList());
        }
        if (media.header().isProtected()) {
            throw new IOException(in + " is protected: without its licence its media objects mean nothing");
        }
        media.only(stream);
    }

    private long writeAll(MediaInput media, WritableByteChannel channel, ProgressLine line) throws IOException {
        for (MediaObject object = media.next(); object != null; object = media.next()) {
            write(object, channel);
            line.goOn(object.packet(), media.packets());
        }
        return objects;
    }

    private long writeEach(MediaInput media, ProgressLine line) throws IOException {
        Files.createDirectories(target);
        for (MediaObject object = media.next(); object != null; object = media.next()) {
            MediaObject one = object;
            Path path = target.resolve("%06d-%d.%s".formatted(objects, object.timeMillis(), ending(media)));
            output.file(path).write(channel -> write(one, channel));
            line.goOn(object.packet(), media.packets());
        }
        return objects;
    }

    private String ending(MediaInput media) {
        AsfStream known = media.header().stream(stream);
        return known != null && known.kind() == StreamKind.JFIF ? "jpg" : "bin";
    }

    private long write(MediaObject object, WritableByteChannel channel) throws IOException {
        ByteBuffer data = object.data().buffer();
        while (data.hasRemaining()) {
            channel.write(data);
        }
        objects++;
        bytes += object.data().size();
        return objects;
    }
}
