package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.header.StreamKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write ASF files, with the clip that other tests use too. */
class AsfWritingTest {
    private static final long SECOND = 10_000_000;
    private static final String CLIP = Media.path("clip.wmv");

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void name() {
        out = folder.resolve("out.wmv");
    }

    private static List<MediaObject> video(Path path) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            int number = file.header().streams().stream()
                    .filter(stream -> stream.kind() == StreamKind.VIDEO)
                    .findFirst()
                    .orElseThrow()
                    .number();
            List<MediaObject> objects = new ArrayList<>();
            MediaObjectReader reader = file.reader(number);
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                objects.add(object);
            }
            return objects;
        }
    }

    private static long duration(Path path) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            return file.header().fileProperties().duration();
        }
    }

    @Test
    void remuxKeepsAllFramesAndTheDuration() throws IOException {
        Run run = Run.of("asf", "remux", CLIP, out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("media objects in").endsWith(" s\n");
        assertThat(video(out).stream().map(MediaObject::data))
                .containsExactlyElementsOf(
                        video(Path.of(CLIP)).stream().map(MediaObject::data).toList());
        assertThat(duration(out)).isBetween(duration(Path.of(CLIP)) - 10_000, duration(Path.of(CLIP)));
    }

    @Test
    void aFileThatIsThereIsReplacedByForceOnly() throws IOException {
        Files.writeString(out, "mine");
        Run refused = Run.of("asf", "remux", CLIP, out.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already: --force replaces it");
        assertThat(out).hasContent("mine");

        assertThat(Run.of("asf", "remux", CLIP, out.toString(), "--force").exitCode())
                .isZero();
        assertThat(video(out)).isNotEmpty();
        assertThat(folder).isDirectoryContaining(path -> path.equals(out));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void cutBeginsWithAKeyFrameUpToTheTime() throws IOException {
        List<MediaObject> all = video(Path.of(CLIP));
        long middle = all.get(all.size() / 2).time();
        Run run = Run.of("asf", "cut", CLIP, out.toString(), "--from", seconds(middle), "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"objects\": ");
        List<MediaObject> cut = video(out);
        MediaObject key = all.get(all.size() - cut.size());
        assertThat(key.keyFrame()).isTrue();
        assertThat(key.time()).isLessThanOrEqualTo(middle);
        assertThat(cut.get(0).data()).isEqualTo(key.data());
        assertThat(cut.get(cut.size() - 1).data())
                .isEqualTo(all.get(all.size() - 1).data());
    }

    @Test
    void cutEndsBeforeTheTime() throws IOException {
        Run.of("asf", "cut", CLIP, out.toString(), "--to", "1");

        List<MediaObject> expected = video(Path.of(CLIP)).stream()
                .filter(object -> object.time() < SECOND)
                .toList();
        assertThat(video(out).stream().map(MediaObject::data))
                .containsExactlyElementsOf(
                        expected.stream().map(MediaObject::data).toList());
        assertThat(duration(out)).isEqualTo(SECOND);
    }

    @Test
    void cutRefusesTimesThatLeaveNothing() {
        assertThat(Run.of("asf", "cut", CLIP, out.toString(), "--from", "2", "--to", "1")
                        .err())
                .contains("nothing is left from 2 s to 1 s");
        assertThat(Run.of("asf", "cut", CLIP, out.toString(), "--from", "soon").exitCode())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void joinPutsOneFileBehindTheOther() throws IOException {
        Run run = Run.of("asf", "join", CLIP, CLIP, "--output", out.toString());

        assertThat(run.err()).isEmpty();
        List<MediaObject> once = video(Path.of(CLIP));
        List<MediaObject> twice = video(out);
        assertThat(twice).hasSize(2 * once.size());
        assertThat(twice.get(once.size()).data()).isEqualTo(once.get(0).data());
        assertThat(twice.get(once.size()).timeMillis())
                .isEqualTo((duration(Path.of(CLIP)) + once.get(0).time()) / 10_000);
    }

    @Test
    void joinRefusesOtherFormats() {
        assertThat(Run.of("asf", "join", CLIP, Media.path("audio.wma"), "--output", out.toString())
                        .err())
                .contains(
                        "audio.wma cannot follow " + CLIP + ": its stream 1 has another format: it is audio 0x161",
                        " instead of video WMV2, 64 x 48");
        assertThat(out).doesNotExist();
    }

    @Test
    void indexMakesReplacesAndRemoves() throws IOException {
        Files.copy(Path.of(CLIP), out);
        int number = video(out).get(0).stream();

        Run made = Run.of("asf", "index", out.toString(), "--frames", String.valueOf(number), "--time");
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains("Media Object Index object", "  Index object", "Simple Index object");
        assertThat(Run.of("asf", "index", out.toString(), "--json").out())
                .contains("\"removed\": 3", "Simple Index object");
        assertThat(Run.of("asf", "index", out.toString(), "--remove").out()).contains("indexes removed: 1, made: 0");
        try (AsfFile file = AsfFile.open(out)) {
            assertThat(file.trailingObjects()).isEmpty();
        }
    }

    private static String seconds(long time) {
        return BigDecimal.valueOf(time, 7).toPlainString();
    }
}
