package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.IndexSummary;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.samples.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wmformat asf index}. */
@Command(
        name = "index",
        description =
                "Makes the indexes of a file in one pass, in place of those that it has. Without options: an index of"
                        + " each video stream by time, or without video an index of all streams by time.",
        footer = {"", "The JSON object has file, removed, size and indexes: name and size of each."})
final class AsfIndexCommand extends AsfSubcommand {
    @Parameters(paramLabel = "FILE", converter = InputFile.FromText.class, description = "The file to index.")
    @SuppressWarnings("NullAway.Init")
    private InputFile file;

    @ArgGroup(exclusive = true)
    private Choice choice = new Choice();

    @Mixin
    private ProgressOptions progress = new ProgressOptions();

    /** Which indexes. */
    private static final class Choice {
        @Option(names = "--remove", description = "Remove all indexes and make none.")
        private boolean remove;

        @ArgGroup(exclusive = false)
        private Kinds kinds = new Kinds();
    }

    /** Kinds of indexes beside the usual ones. */
    private static final class Kinds {
        @Option(names = "--time", description = "Also an index of all streams by time.")
        private boolean time;

        @Option(names = "--frames", paramLabel = "STREAM", description = "Also an index of this stream by frames.")
        private List<Integer> frames = new ArrayList<>();

        @Option(
                names = "--timecodes",
                paramLabel = "STREAM",
                description = "Also an index of this stream by SMPTE timecodes.")
        private List<Integer> timecodes = new ArrayList<>();
    }

    @Override
    void run() throws IOException {
        List<IndexPlan> plans = new ArrayList<>();
        if (!choice.remove) {
            plans.addAll(file.read(asf -> plans(asf.header().streams())));
        }
        file.requireFile();
        print(new Indexed(file, file.named(() -> index(plans))));
    }

    private IndexSummary index(List<IndexPlan> plans) throws IOException {
        try (ProgressLine line = progress.line(err(), "index")) {
            return Indexer.index(file.path(), plans, line);
        }
    }

    /** In the order in which Microsoft's indexer writes them. */
    private List<IndexPlan> plans(List<AsfStream> streams) {
        Kinds kinds = choice.kinds;
        List<IndexPlan> plans = new ArrayList<>();
        if (!kinds.frames.isEmpty()) {
            plans.add(IndexPlan.mediaObjects(
                    kinds.frames.stream().mapToInt(Integer::intValue).toArray()));
        }
        if (!kinds.timecodes.isEmpty()) {
            kinds.timecodes.forEach(stream -> requireTimecodes(streams, stream));
            plans.add(IndexPlan.timecodes(
                    kinds.timecodes.stream().mapToInt(Integer::intValue).toArray()));
        }
        List<IndexPlan> usual = IndexPlan.usual(streams);
        if (kinds.time && usual.size() == 1) {
            plans.add(IndexPlan.time(streams));
        }
        plans.addAll(usual);
        return plans;
    }

    /** An index of timecodes that are not there would hold nothing. */
    private void requireTimecodes(List<AsfStream> streams, int number) {
        boolean carried = streams.stream()
                .filter(stream -> stream.number() == number)
                .flatMap(stream -> stream.payloadExtensions().stream())
                .anyMatch(extension -> extension.id().equals(ExtensionKind.TIMECODE.id()));
        if (!carried) {
            throw wrong(new IllegalArgumentException(file + " has no stream " + number + " that carries timecodes"));
        }
    }

    /** The indexes that a file has now. */
    private record Indexed(InputFile file, IndexSummary summary) implements Result {
        @Override
        public void text(PrintWriter out) {
            out.println(file + ": indexes removed: " + summary.removed() + ", made: "
                    + summary.made().size());
            for (IndexSummary.Made index : summary.made()) {
                out.println("  " + AsfObjectId.name(index.id()) + ", " + index.size() + " bytes");
            }
        }

        @Override
        public void json(JsonWriter out) {
            out.object()
                    .member("file", file)
                    .member("removed", summary.removed())
                    .member("size", summary.fileSize())
                    .array("indexes");
            for (IndexSummary.Made index : summary.made()) {
                out.object()
                        .member("name", AsfObjectId.name(index.id()))
                        .member("size", index.size())
                        .endObject();
            }
            out.endArray().endObject();
        }
    }
}
