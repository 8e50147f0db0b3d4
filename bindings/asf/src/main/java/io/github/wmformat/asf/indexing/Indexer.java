package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeType;
import io.github.wmformat.asf.header.IndexParameters;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.MediaObjectIndex;
import io.github.wmformat.asf.packet.PacketSource;
import io.github.wmformat.asf.shift.Shift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Makes the indexes of a file in one pass over its packets, or removes them.
 *
 * <p>The file changes only after the pass: the indexes go behind the packets, in place of the old ones, then the header
 * is edited to name them. The packets stay as they are.
 */
public final class Indexer {
    private static final String FRAMES = "NumberOfFrames";

    private final Path path;
    private final List<IndexPlan> plans;
    private final List<TopLevelObject> old;
    private final long dataEnd;
    private List<IndexObject> made = List.of();

    private Indexer(Path path, List<IndexPlan> plans, AsfFile file) throws IOException {
        this.path = path;
        this.plans = List.copyOf(plans);
        this.old = file.trailingObjects();
        this.dataEnd = wholeData(file).end();
    }

    /**
     * Makes indexes, and removes those that the file had.
     *
     * @param plans which to make, in the order in which they are to stand in the file
     * @param progress is told how far the pass is; if it ends it, the file stays as it was
     * @throws AsfException if the header does not tell the size of the data, as in a broadcast file: write it again first
     * @throws CancellationException if the progress ended the work
     */
    public static IndexSummary index(Path path, List<IndexPlan> plans, Progress progress) throws IOException {
        AsfEditor.repair(path);
        Indexer indexer;
        try (ByteSource source = Shift.source(path);
                AsfFile file = AsfFile.open(source)) {
            indexer = new Indexer(path, plans, file);
            indexer.made = plans.isEmpty() ? List.of() : scan(file, source, plans, progress);
        }
        return indexer.save();
    }

    /** Removes all indexes; see {@link #index}. */
    public static IndexSummary remove(Path path) throws IOException {
        return index(path, List.of(), Progress.NONE);
    }

    /**
     * Makes indexes without writing them.
     *
     * @throws CancellationException if the progress ended the work
     */
    public static List<IndexObject> scan(Path path, List<IndexPlan> plans, Progress progress) throws IOException {
        try (ByteSource source = Shift.source(path);
                AsfFile file = AsfFile.open(source)) {
            return scan(file, source, plans, progress);
        }
    }

    private static List<IndexObject> scan(AsfFile file, ByteSource source, List<IndexPlan> plans, Progress progress)
            throws IOException {
        DataSection data = file.data().orElseThrow(() -> noData("the file ends before the data"));
        if (data.packetSize() == 0) {
            throw noData("packets of no usable size");
        }
        UUID fileId = file.header().fileProperties().fileId();
        var collector = new IndexCollector(plans, file.header().streams(), fileId, data.packetSize());
        boolean timecodes = plans.stream().anyMatch(plan -> plan.id().equals(AsfObjectId.TIMECODE_INDEX));
        new PartReader(new PacketSource(source, data), data.packetSize(), collector, timecodes).read(progress);
        return collector.build(data.end() - data.firstPacket());
    }

    /** The data, if an index can stand behind it without being taken for a packet. */
    private static DataSection wholeData(AsfFile file) throws AsfException {
        DataSection data = file.data().orElseThrow(() -> noData("the file ends before the data"));
        boolean whole = !file.header().fileProperties().broadcast()
                && data.storedPacketCount() == data.packetCount()
                && data.end() - data.firstPacket() == data.packetCount() * data.packetSize();
        if (!whole) {
            throw AsfException.unsupported(
                    AsfObjectId.name(AsfObjectId.DATA),
                    data.offset(),
                    "its size is not told, or not right, so nothing can stand behind it: write the file again first");
        }
        return data;
    }

    private static AsfException noData(String problem) {
        return AsfException.malformed(AsfObjectId.name(AsfObjectId.DATA), 0, problem);
    }

    private IndexSummary save() throws IOException {
        long size = writeTail();
        editHeader(size);
        return new IndexSummary(
                made.stream()
                        .map(index -> new IndexSummary.Made(index.id(), index.toBytes().length))
                        .toList(),
                (int) old.stream().filter(Indexer::isIndex).count(),
                Files.size(path));
    }

    private static boolean isIndex(TopLevelObject object) {
        return AsfObjectId.INDEXES.contains(object.id());
    }

    /** Writes the indexes behind the last object that is kept, and returns the size of the file then. */
    private long writeTail() throws IOException {
        var tail = new TailFile(path, dataEnd);
        old.stream().filter(object -> !isIndex(object)).forEach(tail::keep);
        old.stream().filter(Indexer::isIndex).forEach(tail::drop);
        return tail.write(made.stream().map(IndexObject::toBytes).toList());
    }

    private void editHeader(long fileSize) throws IOException {
        List<IndexParameters> parameters = new ArrayList<>();
        for (IndexPlan plan : plans) {
            UUID id = plan.parametersId();
            if (id != null) {
                parameters.add(new IndexParameters(id, plan.interval(), plan.columns()));
            }
        }
        AsfEditor editor = AsfEditor.open(path);
        List<Attribute> frameCounts = frameCounts();
        var swap = new ParameterSwap(editor.header(), parameters);
        if (swap.possible() && frameCounts.isEmpty()) {
            swap.write(path, fileSize);
        } else {
            editor.edit().indexParameters(parameters);
            editor.edit().fileSize(fileSize);
            frameCounts.forEach(editor.edit()::set);
            editor.save();
        }
    }

    private List<Attribute> frameCounts() {
        List<Attribute> counts = new ArrayList<>();
        for (IndexObject index : made) {
            if (index instanceof MediaObjectIndex frames) {
                FrameCounts.of(frames).forEach((stream, count) -> counts.add(frameCount(stream, count)));
            }
        }
        return counts;
    }

    /** Microsoft's indexer says how many frames a stream has when it makes an index by frames. */
    private static Attribute frameCount(int stream, long count) {
        byte[] value = new byte[Long.BYTES];
        for (int i = 0; i < value.length; i++) {
            value[i] = (byte) (count >>> (i * Byte.SIZE));
        }
        return new Attribute(FRAMES, stream, 0, AttributeType.QWORD.code(), Bytes.of(value), Attribute.Source.METADATA);
    }
}
