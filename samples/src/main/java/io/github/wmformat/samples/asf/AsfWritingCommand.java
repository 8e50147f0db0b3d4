package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.MuxSummary;
import io.github.wmformat.asf.mux.Muxer;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/** What the commands that write a new ASF file have in common. */
abstract class AsfWritingCommand extends AsfSubcommand {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgressOptions progress = new ProgressOptions();

    /** Fills a muxer. */
    interface Source {
        void copyTo(Muxer muxer) throws IOException;
    }

    OutputFile output(Path path) {
        return output.file(path);
    }

    ProgressLine progress(String what) {
        return progress.line(err(), what);
    }

    static MuxSummary write(OutputFile out, MuxSettings settings, Source source) throws IOException {
        return out.write(channel -> {
            try (Muxer muxer = muxer(out, channel, settings)) {
                source.copyTo(muxer);
                return muxer.finish();
            }
        });
    }

    private static Muxer muxer(OutputFile out, WritableByteChannel channel, MuxSettings settings) throws IOException {
        return !out.isPipe() && channel instanceof SeekableByteChannel file
                ? Muxer.create(file, settings)
                : Muxer.broadcast(channel, settings);
    }

    /** Refuses a protected file, which cannot be copied. */
    static void requireUnprotected(InputFile in, AsfHeader header) throws IOException {
        if (header.isProtected()) {
            throw new IOException(
                    in + " is protected: without its licence its media objects mean nothing in another file");
        }
    }

    /** Settings for a file like another, with its kinds of indexes. */
    static MuxSettings.Builder like(AsfHeader header) {
        return MuxSettings.like(header).indexes(SameIndexes.of(header));
    }

    /** Says which objects of a file, other than indexes, are not taken over: nobody knows what they refer to. */
    void warnOfRest(InputFile in, AsfFile file) throws IOException {
        for (TopLevelObject object : file.trailingObjects()) {
            if (!AsfObjectId.INDEXES.contains(object.id())) {
                err().println("wmformat: not taken over from " + in + ": " + AsfObjectId.name(object.id()) + ", "
                        + object.size() + " bytes behind the media data");
            }
        }
    }

    /** Prints what was written; on standard error if the file itself may have gone to standard output. */
    void print(Written written) {
        print(written, written.out().isPipe() ? err() : out());
    }
}
