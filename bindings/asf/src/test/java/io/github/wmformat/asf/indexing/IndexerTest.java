package io.github.wmformat.asf.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexParameters;
import io.github.wmformat.asf.header.IndexPlaceholder;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.TimeIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the corpus, indexed anew. */
class IndexerTest {
    @TempDir
    private Path folder;

    private Path copy(String name) throws IOException {
        return Files.copy(Corpus.folder().resolve(name), folder.resolve(name));
    }

    private static List<UUID> tail(Path path) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            return file.trailingObjects().stream().map(TopLevelObject::id).toList();
        }
    }

    private static void assertSizeIsTold(Path path) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            assertThat(file.header().fileProperties().fileSize()).isEqualTo(Files.size(path));
            assertThat(file.header().problems()).isEmpty();
        }
    }

    @Test
    void indexesThatAreRemovedAndMadeAgainAreTheSameBytes() throws IOException {
        for (String name : List.of("numbers.wmv", "multilang.wma", "rendering.asf", "seattle.wmv")) {
            Path path = copy(name);
            byte[] before = Files.readAllBytes(path);
            List<IndexPlan> plans;
            try (AsfFile file = AsfFile.open(path)) {
                plans = IndexPlan.usual(file.header().streams());
            }

            IndexSummary removed = Indexer.remove(path);
            assertThat(removed.made()).isEmpty();
            assertThat(tail(path)).isEmpty();
            assertSizeIsTold(path);
            Indexer.index(path, plans, Progress.NONE);

            assertThat(Files.readAllBytes(path)).as(name).isEqualTo(before);
        }
    }

    @Test
    void aPlaceholderBecomesTheParametersAndComesBack() throws IOException {
        Path path = copy("Valparaiso.wma");
        byte[] before = Files.readAllBytes(path);
        try (AsfFile file = AsfFile.open(path)) {
            Indexer.index(path, IndexPlan.usual(file.header().streams()), Progress.NONE);
        }

        assertThat(tail(path)).containsExactly(AsfObjectId.INDEX, AsfObjectId.SIMPLE_INDEX);
        try (AsfFile file = AsfFile.open(path)) {
            assertThat(file.header().find(IndexParameters.class)).isPresent();
            assertThat(file.header().find(IndexPlaceholder.class)).isEmpty();
        }
        Indexer.remove(path);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void anIndexByFramesTellsHowManyThereAre() throws IOException {
        Path path = copy("ladybug.wmv");
        Indexer.index(path, List.of(IndexPlan.mediaObjects(2)), Progress.NONE);

        try (AsfFile file = AsfFile.open(path)) {
            assertThat(file.header().attributes()).anySatisfy(attribute -> {
                assertThat(attribute.name()).isEqualTo("NumberOfFrames");
                assertThat(attribute.stream()).isEqualTo(2);
                assertThat(attribute.number()).isEqualTo(301);
            });
            assertThat(file.header().find(AsfObjectId.MEDIA_OBJECT_INDEX_PARAMETERS))
                    .isPresent();
            assertThat(file.indexes()).hasSize(1);
            assertThat(file.indexProblems()).isEmpty();
        }
        assertSizeIsTold(path);
    }

    @Test
    void otherObjectsBehindTheDataStay() throws IOException {
        Path path = copy("xmp.wma");
        byte[] before = Files.readAllBytes(path);
        try (AsfFile file = AsfFile.open(path)) {
            Indexer.index(path, IndexPlan.usual(file.header().streams()), Progress.NONE);
        }
        UUID xmp = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");
        assertThat(tail(path)).containsExactly(xmp, AsfObjectId.INDEX, AsfObjectId.SIMPLE_INDEX);
        Indexer.remove(path);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void anIndexInFrontOfAnotherObjectBecomesPadding() throws IOException {
        Path path = copy("numbers.wmv");
        byte[] extra = new byte[24];
        Arrays.fill(extra, 0, 16, (byte) 7);
        extra[16] = 24;
        Files.write(path, extra, StandardOpenOption.APPEND);

        Indexer.remove(path);

        assertThat(tail(path))
                .containsExactly(AsfObjectId.PADDING, UUID.fromString("07070707-0707-0707-0707-070707070707"));
    }

    @Test
    void cancellingLeavesTheFileAsItWas() throws IOException {
        Path path = copy("TallShip-medium.wmv");
        byte[] before = Files.readAllBytes(path);
        List<Long> steps = new ArrayList<>();
        assertThatThrownBy(() -> Indexer.index(path, List.of(IndexPlan.mediaObjects(2)), (done, total) -> {
                    steps.add(done);
                    return done == 0;
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(steps).hasSize(2).startsWith(0L);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void progressGoesFromNothingToEverything() throws IOException {
        Path path = copy("TallShip-medium.wmv");
        List<Long> steps = new ArrayList<>();
        Indexer.scan(path, List.of(IndexPlan.mediaObjects(2)), (done, total) -> {
            steps.add(done * 100 / total);
            return true;
        });

        assertThat(steps).startsWith(0L).endsWith(100L).isSorted();
    }

    @Test
    void aFileWhoseDataSizeIsNotToldIsRefusedUnchanged() throws IOException {
        Path path = copy("numbers.wmv");
        try (AsfFile file = AsfFile.open(path);
                FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(file.data().orElseThrow().end() - 100);
        }
        byte[] before = Files.readAllBytes(path);
        List<IndexPlan> plans = List.of(IndexPlan.mediaObjects(2));

        assertThatThrownBy(() -> Indexer.index(path, plans, Progress.NONE))
                .isInstanceOf(AsfException.class)
                .hasMessageContaining("write the file again first");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    /** Type 1 leads to the last packet with a part of an object, type 2 to the one it begins in, type 3 to key frames. */
    @Test
    void theThreeTypesOfColumnsDiffer() throws IOException {
        Path path = copy("testWMV.wmv");
        var columns = new ArrayList<IndexSpecifier>();
        for (int type = 1; type <= 3; type++) {
            columns.add(new IndexSpecifier(2, type));
        }
        IndexObject index = Indexer.scan(path, List.of(IndexPlan.time(500, columns)), Progress.NONE)
                .get(0);

        var block = ((TimeIndex) index).blocks().get(0);
        for (int entry = 11; entry < block.count(); entry++) {
            assertThat(block.offset(entry, 2)).isLessThanOrEqualTo(block.offset(entry, 1));
            assertThat(block.offset(entry, 1)).isLessThanOrEqualTo(block.offset(entry, 0));
        }
        assertThat(block.offset(12, 2)).isZero();
        assertThat(block.offset(12, 1)).isPositive();
        assertThat(block.offset(10, 0)).isEqualTo(11 * 1444L);
    }
}
