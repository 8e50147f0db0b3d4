package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Real files: what is read of them is what the table {@code corpus-objects.txt} says, beside an independent reader. */
class CorpusTest {
    private static final long ONE_SECOND = 10_000_000;

    /** One line of the table: what we read, what ffprobe counts, and why they differ. */
    private record Row(String file, String stream, String objects, String ffprobe, String reason) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }
    }

    private static List<Row> table() throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("corpus-objects.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Row::of)
                    .toList();
        }
    }

    @Test
    void everyStreamHasTheMediaObjectsOfTheTable() throws IOException {
        List<String> read = new ArrayList<>();
        for (Path file : Corpus.files()) {
            read.addAll(count(file));
        }

        assertThat(read)
                .containsExactlyElementsOf(table().stream()
                        .map(row -> row.file() + " " + row.stream() + " " + row.objects())
                        .toList());
    }

    @Test
    void everyDifferenceToFfprobeIsExplained() throws IOException {
        assertThat(table())
                .allSatisfy(row -> assertThat(row.reason().isEmpty())
                        .isEqualTo(row.objects().equals(row.ffprobe())));
    }

    private static List<String> count(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        try (AsfFile file = AsfFile.open(path)) {
            Map<Integer, Integer> counts = new TreeMap<>();
            file.header().streams().forEach(stream -> counts.put(stream.number(), 0));
            for (MediaObject object : AsfBuilder.all(file.reader())) {
                counts.merge(object.stream(), 1, Integer::sum);
            }
            return counts.entrySet().stream()
                    .map(entry -> name + " " + entry.getKey() + " " + entry.getValue())
                    .toList();
        } catch (AsfException malformed) {
            return List.of(name + " - " + malformed.kind());
        }
    }

    @Test
    void headersOfWholeFilesHaveNoProblems() throws IOException {
        for (Path path : Corpus.files()) {
            try (AsfFile file = AsfFile.open(path)) {
                assertThat(file.header().problems()).as(path.toString()).isEmpty();
            } catch (AsfException malformed) {
                assertThat(path.getFileName().toString())
                        .isIn("CWE-835.wma", "invalid_object_size.wma", "max-numberOfObjectHeaders.wma");
            }
        }
    }

    @Test
    void nothingIsLostInWholeFiles() throws IOException {
        for (Path path : Corpus.files()) {
            try (AsfFile file = AsfFile.open(path)) {
                MediaObjectReader reader = file.reader();
                assertThat(AsfBuilder.all(reader)).noneMatch(MediaObject::afterLoss);
                assertThat(reader.losses().objects() + reader.losses().packets())
                        .as(path.toString())
                        .isZero();
            } catch (AsfException malformed) {
                assertThat(malformed).hasMessageStartingWith("malformed ASF: ");
            }
        }
    }

    @Test
    void eachStreamReadAloneGivesTheSameObjects() throws IOException {
        for (Path path : wholeFiles()) {
            try (AsfFile file = AsfFile.open(path)) {
                Map<Integer, List<MediaObject>> together =
                        AsfBuilder.all(file.reader()).stream().collect(Collectors.groupingBy(MediaObject::stream));
                for (Map.Entry<Integer, List<MediaObject>> stream : together.entrySet()) {
                    assertThat(AsfBuilder.all(file.reader(stream.getKey()))).isEqualTo(stream.getValue());
                }
            }
        }
    }

    /** Seeking gives the tail of what reading gives, from a key frame that an index with a step of a second may give. */
    @Test
    void seekLandsOnTheLastKeyFrameUpToTheTime() throws IOException {
        for (Path path : wholeFiles()) {
            try (AsfFile file = AsfFile.open(path)) {
                for (AsfStream stream : file.header().streams()) {
                    if (stream.kind() == StreamKind.VIDEO || stream.kind() == StreamKind.AUDIO) {
                        seekThrough(file, stream, path + " " + stream.number());
                    }
                }
            }
        }
    }

    private static void seekThrough(AsfFile file, AsfStream stream, String name) throws IOException {
        MediaObjectReader reader = file.reader(stream.number());
        List<MediaObject> all = AsfBuilder.all(reader);
        long end = all.get(all.size() - 1).time();
        for (long time = 0; time <= end; time += Math.max(1, end / 7)) {
            boolean keyFrames = stream.kind() == StreamKind.VIDEO;
            SeekPoint point = reader.seek(time);
            int latest = lastCleanPoint(all, keyFrames, time);
            int earliest = keyFrames ? lastCleanPoint(all, true, time - ONE_SECOND) : latest;
            MediaObject next = Objects.requireNonNull(reader.next());
            assertThat(all.indexOf(next)).as("%s at %s", name, time).isBetween(earliest, latest);
            assertThat(next.keyFrame() || !keyFrames).isTrue();
            assertThat(point.time())
                    .as("%s at %s", name, time)
                    .isEqualTo(all.get(0).time() > time ? 0 : next.time());
        }
    }

    private static int lastCleanPoint(List<MediaObject> all, boolean keyFrames, long time) {
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean clean = all.get(i).keyFrame() || !keyFrames;
            last = clean && all.get(i).time() <= time ? i : last;
        }
        return last;
    }

    private static List<Path> wholeFiles() {
        List<String> whole =
                Arrays.asList("TallShip-medium.wmv", "glass.wmv", "multilang.wma", "testASF.asf", "bee.wmv");
        return Corpus.files().stream()
                .filter(path -> whole.contains(path.getFileName().toString()))
                .toList();
    }
}
