package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.IndexSummary;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.samples.JsonWriter;
import io.github.wmformat.samples.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wmformat asf index}. */
@Command(
        name = "index",
        description =
                "Makes the indexes of a file in one pass, in place of those that it has. Without options: an index of"
                        + " each video stream by time, or without video an index of all streams by time.",
        footer = {"", "The JSON object has file, removed, size and indexes: name and size of each."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AsfIndexCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to index.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @ArgGroup(exclusive = true)
    private Choice choice = new Choice();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

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
    public Integer call() throws IOException {
        List<IndexPlan> plans = new ArrayList<>();
        if (!choice.remove) {
            try (AsfFile asf = AsfFile.open(file)) {
                plans.addAll(plans(asf.header().streams()));
            }
        }
        var progress = new ProgressLine(spec.commandLine().getErr(), "index");
        IndexSummary summary = Indexer.index(file, plans, progress);
        progress.end();
        report(summary, spec.commandLine().getOut());
        return ExitCode.OK;
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

    private void report(IndexSummary summary, PrintWriter out) {
        if (json) {
            JsonWriter writer = new JsonWriter(out).object().member("file", file);
            writer.member("removed", summary.removed()).member("size", summary.fileSize());
            writer.array("indexes");
            for (IndexSummary.Made index : summary.made()) {
                writer.object().member("name", AsfObjectId.name(index.id()));
                writer.member("size", index.size()).endObject();
            }
            writer.endArray().endObject();
        } else {
            out.println(file + ": " + summary.removed() + " indexes removed, "
                    + summary.made().size() + " made");
            summary.made()
                    .forEach(
                            index -> out.println("  " + AsfObjectId.name(index.id()) + ", " + index.size() + " bytes"));
        }
        out.flush();
    }
}
