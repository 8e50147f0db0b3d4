package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.Saved;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.VideoFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes on the file that the README reads. */
class AsfRecipesTest {
    private static final Path CLIP = Path.of(Media.path("clip.wmv"));

    @TempDir
    Path directory;

    @Test
    void listTellsStreamsAndAttributes() throws IOException {
        assertThat(AsfRecipes.list(CLIP))
                .anyMatch(line -> line.startsWith("stream 1: VIDEO"))
                .anyMatch(line -> line.startsWith("stream 2: AUDIO"))
                .anyMatch(line -> line.startsWith("Title: ") && line.contains("Colour bars and a tone"));
    }

    @Test
    void extractWritesTheBytesOfOneStream() throws IOException {
        Path target = directory.resolve("video");

        AsfRecipes.extract(CLIP, 1, target);

        assertThat(target).hasSize(16_199);
    }

    @Test
    void remuxKeepsEveryObjectWithItsTime() throws IOException {
        Path target = directory.resolve("again.wmv");

        AsfRecipes.remux(CLIP, target);

        assertThat(objects(target)).isEqualTo(objects(CLIP));
    }

    @Test
    void cutBeginsWithACleanPointAndEndsBeforeTheEnd() throws IOException {
        Path target = directory.resolve("part.wmv");

        AsfRecipes.cut(CLIP, 10_000_000, 15_000_000, target);

        List<Stored> part = objects(target);
        assertThat(part).isNotEmpty().hasSizeLessThan(objects(CLIP).size());
        assertThat(part)
                .filteredOn(object -> object.stream() == 1)
                .first()
                .extracting(Stored::keyFrame)
                .isEqualTo(true);
        assertThat(part).allMatch(object -> object.time() < 15_000_000);
    }

    @Test
    void joinPutsTheSecondFileBehindTheFirst() throws IOException {
        Path target = directory.resolve("twice.wmv");

        AsfRecipes.join(CLIP, CLIP, target);

        List<Stored> once = video(CLIP);
        List<Stored> twice = video(target);
        assertThat(twice).hasSize(2 * once.size());
        assertThat(twice.subList(0, once.size())).isEqualTo(once);
        assertThat(twice.get(once.size()).time())
                .isGreaterThan(once.get(once.size() - 1).time());
    }

    @Test
    void tagKeepsTheObjectsAndIsReadBack() throws IOException {
        Path file = Files.copy(CLIP, directory.resolve("tagged.wmv"));
        Path cover = Files.write(directory.resolve("cover.png"), new byte[] {1, 2, 3});

        Saved saved = AsfRecipes.tag(file, "Another title", cover);

        assertThat(saved.signatureRemoved()).isFalse();
        try (AsfFile opened = AsfFile.open(file)) {
            assertThat(opened.header().attributes())
                    .extracting(tag -> tag.name(), tag -> tag.typeCode())
                    .contains(tuple("WM/Picture", 1));
            assertThat(opened.header().attributes())
                    .anyMatch(tag -> tag.name().equals("Title") && tag.string().equals("Another title"));
        }
        assertThat(objects(file)).isEqualTo(objects(CLIP));
        AsfRecipes.pictures(file, directory);
        assertThat(directory.resolve("picture0")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void indexMakesAnIndexThatSeekingUses() throws IOException {
        Path file = directory.resolve("indexed.wmv");
        AsfRecipes.remux(CLIP, file);

        AsfRecipes.index(file);

        try (AsfFile opened = AsfFile.open(file)) {
            assertThat(opened.indexes()).isNotEmpty();
            assertThat(opened.reader().seek(10_000_000).indexed()).isTrue();
        }
        assertThat(objects(file)).isEqualTo(objects(CLIP));
    }

    @Test
    void timecodesLeadToTheirFrames() throws IOException {
        Path target = directory.resolve("timecodes.wmv");
        var format = new VideoFormat(2, 2, 2, 2, 1, 24, 0, 0, 0, 0, 0, 0, Bytes.EMPTY);
        List<Bytes> frames = IntStream.range(0, 1600)
                .mapToObj(number -> Bytes.of((byte) number, (byte) (number >> 8)))
                .toList();

        AsfRecipes.timecodes(format, frames, target);

        assertThat(AsfRecipes.frame(target, Timecode.of(0, 1, 1, 3, 7)))
                .extracting(MediaObject::data)
                .isEqualTo(frames.get(63 * 25 + 7));
        assertThat(AsfRecipes.frame(target, Timecode.of(0, 2, 0, 0, 0))).isNull();
    }

    private record Stored(int stream, long time, boolean keyFrame, Bytes data) {}

    private static List<Stored> video(Path path) throws IOException {
        return objects(path).stream().filter(object -> object.stream() == 1).toList();
    }

    private static List<Stored> objects(Path path) throws IOException {
        List<Stored> objects = new ArrayList<>();
        try (AsfFile file = AsfFile.open(path)) {
            MediaObjectReader reader = file.reader();
            for (MediaObject object; (object = reader.next()) != null; ) {
                objects.add(new Stored(
                        object.stream(),
                        object.timeMillis(),
                        object.keyFrame(),
                        Bytes.of(object.data().toArray())));
            }
        }
        objects.sort(Comparator.comparingInt(Stored::stream));
        return objects;
    }
}
