package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.samples.JsonWriter;
import io.github.wmformat.samples.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wmformat asf extract}. */
@Command(
        name = "extract",
        description = "Writes the media objects of one stream, their bytes and nothing else, one after another.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AsfExtractCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Parameters(index = "1", paramLabel = "STREAM", description = "The number of the stream, as asf dump tells it.")
    private int stream;

    @Parameters(index = "2", paramLabel = "OUT", description = "The file to write; with --each a folder.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--each",
            description =
                    "Write each media object into a file of its own, whose name is its number and its time in ms.")
    private boolean each;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Option(names = "--json", description = "Print JSON: out, objects, bytes and lost (objects).")
    private boolean json;

    private long objects;
    private long bytes;

    @Override
    public Integer call() throws IOException {
        try (AsfFile file = AsfFile.open(in)) {
            if (file.header().stream(stream) == null) {
                throw new IOException(in + " has no stream " + stream);
            }
            if (file.header().isProtected()) {
                throw new IOException(in + " is protected: without its licence its media objects mean nothing");
            }
            MediaObjectReader reader = file.reader(stream);
            if (each) {
                writeEach(reader);
            } else {
                writeAll(reader);
            }
            report(reader.losses());
        }
        return ExitCode.OK;
    }

    private void writeAll(MediaObjectReader reader) throws IOException {
        try (OutputStream target = Files.newOutputStream(out, options())) {
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                write(object, target);
            }
        }
    }

    private void writeEach(MediaObjectReader reader) throws IOException {
        Files.createDirectories(out);
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            Path path = out.resolve("%06d-%d.bin".formatted(objects, object.timeMillis()));
            try (OutputStream target = Files.newOutputStream(path, options())) {
                write(object, target);
            }
        }
    }

    private void write(MediaObject object, OutputStream target) throws IOException {
        target.write(object.data().toArray());
        objects++;
        bytes += object.data().size();
    }

    private OpenOption[] options() {
        return force
                ? new OpenOption[] {
                    StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING
                }
                : new OpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW};
    }

    private void report(Losses losses) {
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            new JsonWriter(print)
                    .object()
                    .member("out", out)
                    .member("objects", objects)
                    .member("bytes", bytes)
                    .member("lost", losses.objects())
                    .endObject();
        } else {
            String lost = losses.objects() == 0 ? "" : ", " + losses.objects() + " lost to damage";
            print.println(out + ": " + objects + " media objects, " + bytes + " bytes" + lost);
        }
        print.flush();
    }
}
