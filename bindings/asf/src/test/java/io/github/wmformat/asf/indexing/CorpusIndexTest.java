package io.github.wmformat.asf.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.SimpleIndex;
import io.github.wmformat.asf.packet.PacketSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Indexes of files made by Microsoft's runtime, made again: the same bytes, where {@link #OLDER} does not say more. */
class CorpusIndexTest {
    /** Runtimes 7.0 to 8.0 and older write one entry less, and elephant.asf, glass.wmv and testASF.asf another file id. */
    private static final Set<String> OLDER =
            Set.of("bee.wmv", "glass.wmv", "shuttle.wmv", "testASF.asf", "elephant.asf");

    /** Made by another writer: no packet counts. */
    private static final Set<String> OTHER_WRITERS = Set.of("duck.wmv");

    private int simpleEntries;
    private int files;

    @Test
    void rebuiltIndexesAreTheOnesInTheFiles() throws IOException {
        for (Path path : Corpus.files()) {
            try (AsfFile file = AsfFile.open(path)) {
                List<IndexObject> stored = stored(path, file);
                if (!stored.isEmpty() && !OTHER_WRITERS.contains(name(path))) {
                    compare(path, stored, rebuilt(path, file, stored));
                    files++;
                }
            } catch (AsfException malformed) {
                assertThat(malformed).hasMessageContaining("malformed ASF");
            }
        }

        assertThat(files).isEqualTo(14);
        assertThat(simpleEntries).isEqualTo(361);
    }

    private void compare(Path path, List<IndexObject> stored, List<IndexObject> rebuilt) {
        assertThat(rebuilt).as(name(path)).hasSameSizeAs(stored);
        for (int i = 0; i < stored.size(); i++) {
            if (stored.get(i) instanceof SimpleIndex index) {
                simpleEntries += index.count();
            }
            if (OLDER.contains(name(path))) {
                compareEntries(path, (SimpleIndex) stored.get(i), (SimpleIndex) rebuilt.get(i));
            } else {
                assertThat(rebuilt.get(i).toBytes())
                        .as(name(path))
                        .isEqualTo(stored.get(i).toBytes());
            }
        }
    }

    private static void compareEntries(Path path, SimpleIndex stored, SimpleIndex rebuilt) {
        assertThat(rebuilt.count()).as(name(path)).isBetween(stored.count(), stored.count() + 1);
        assertThat(rebuilt.entries().slice(0, stored.entries().size()))
                .as(name(path))
                .isEqualTo(stored.entries());
        assertThat(rebuilt.maxPacketCount()).isEqualTo(stored.maxPacketCount());
    }

    private static List<IndexObject> rebuilt(Path path, AsfFile file, List<IndexObject> stored) throws IOException {
        List<IndexPlan> plans = new ArrayList<>();
        for (IndexObject index : stored) {
            IndexPlan plan = plan(file, index);
            if (!plans.contains(plan)) {
                plans.add(plan);
            }
        }
        var data = file.data().orElseThrow();
        var collector = new IndexCollector(
                plans, file.header().streams(), file.header().fileProperties().fileId(), data.packetSize());
        try (var source = new ChannelSource(FileChannel.open(path))) {
            new PartReader(new PacketSource(source, data), data.packetSize(), collector, false).read(Progress.NONE);
        }
        return collector.build(data.end() - data.firstPacket());
    }

    private static IndexPlan plan(AsfFile file, IndexObject index) {
        if (index.id().equals(AsfObjectId.SIMPLE_INDEX)) {
            return IndexPlan.simple(file.header().streams());
        }
        return index.id().equals(AsfObjectId.INDEX)
                ? IndexPlan.time(file.header().streams())
                : IndexPlan.mediaObjects(2);
    }

    private static List<IndexObject> stored(Path path, AsfFile file) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        List<IndexObject> indexes = new ArrayList<>();
        for (TopLevelObject object : file.trailingObjects()) {
            int from = (int) object.offset() + HeaderObject.PREFIX;
            int size = (int) object.size() - HeaderObject.PREFIX;
            IndexObject index = IndexObject.read(object.id(), Cursor.over(bytes, from, size, from, "index"));
            if (index != null) {
                indexes.add(index);
            }
        }
        return indexes;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
