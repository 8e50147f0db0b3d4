package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.asf.mux.Muxer;
import io.github.wmformat.samples.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A new file. It appears under its name when it is whole. */
final class NewAsf {
    private final Path path;
    private final boolean replace;

    NewAsf(Path path, boolean replace) {
        this.path = path;
        this.replace = replace;
    }

    /** Fills a muxer. */
    interface Source {
        void copyTo(Muxer muxer) throws IOException;
    }

    MuxSummary write(MuxSettings settings, Source source) throws IOException {
        if (!replace && Files.exists(path)) {
            throw new FileAlreadyExistsException(path + " is there already: --force replaces it");
        }
        Path folder = path.toAbsolutePath().getParent();
        Path made = Files.createTempFile(folder, ".asf", ".tmp");
        try {
            MuxSummary summary = fill(made, settings, source);
            Files.move(made, path, StandardCopyOption.REPLACE_EXISTING);
            return summary;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static MuxSummary fill(Path made, MuxSettings settings, Source source) throws IOException {
        try (Muxer muxer = Muxer.create(made, settings, StandardOpenOption.TRUNCATE_EXISTING)) {
            source.copyTo(muxer);
            return muxer.finish();
        }
    }

    /** Settings for a file like another, with an index of each video stream; a protected file cannot be copied. */
    static MuxSettings.Builder like(AsfFile file) throws IOException {
        if (file.header().isProtected()) {
            throw new IOException(
                    "the file is protected: without its licence its media objects mean nothing elsewhere");
        }
        IndexPlan index = IndexPlan.simple(file.header().streams());
        return MuxSettings.like(file.header()).indexes(index.columns().isEmpty() ? List.of() : List.of(index));
    }

    /** Prints what was written. */
    void report(MuxSummary summary, PrintWriter out, boolean json) {
        if (json) {
            new JsonWriter(out)
                    .object()
                    .member("file", path)
                    .member("objects", summary.objects())
                    .member("packets", summary.packets())
                    .member("size", summary.size())
                    .member("duration", summary.duration())
                    .endObject();
        } else {
            out.println(path + ": " + summary.objects() + " media objects in " + summary.packets() + " packets, "
                    + summary.size() + " bytes, " + ClockTime.format(summary.duration()) + " s");
        }
        out.flush();
    }
}
