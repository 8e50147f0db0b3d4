package io.github.wmformat.samples.asf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.samples.Media;
import io.github.wmformat.samples.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsfExtractCommandTest {
    @TempDir
    private Path folder;

    private static byte[] stream(int number) throws IOException {
        var all = new ByteArrayOutputStream();
        try (AsfFile file = AsfFile.open(Path.of(Media.path("clip.wmv")))) {
            MediaObjectReader reader = file.reader(number);
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                all.writeBytes(object.data().toArray());
            }
        }
        return all.toByteArray();
    }

    @Test
    void theBytesOfAStreamAreWritten() throws IOException {
        Path out = folder.resolve("stream.bin");

        JsonNode json = new ObjectMapper()
                .readTree(Run.of("asf", "extract", "--json", Media.path("clip.wmv"), "1", out.toString())
                        .out());

        assertThat(Files.readAllBytes(out)).isNotEmpty().isEqualTo(stream(1));
        assertThat(json.at("/bytes").asLong()).isEqualTo(Files.size(out));
        assertThat(json.at("/objects").asLong()).isPositive();
        assertThat(json.at("/lost").asLong()).isZero();
    }

    @Test
    void eachMediaObjectCanHaveItsOwnFile() throws IOException {
        Path out = folder.resolve("objects");

        Run run = Run.of("asf", "extract", "--each", Media.path("clip.wmv"), "1", out.toString());

        assertThat(run.exitCode()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            var sum = new ByteArrayOutputStream();
            for (Path file : files.sorted().toList()) {
                sum.writeBytes(Files.readAllBytes(file));
            }
            assertThat(sum.toByteArray()).isEqualTo(stream(1));
        }
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhereThatIsSaid() throws IOException {
        Path out = Files.writeString(folder.resolve("old"), "old");

        assertThat(Run.of("asf", "extract", Media.path("clip.wmv"), "1", out.toString())
                        .exitCode())
                .isEqualTo(1);
        assertThat(out).hasContent("old");
        assertThat(Run.of("asf", "extract", "--force", Media.path("clip.wmv"), "1", out.toString())
                        .exitCode())
                .isZero();
        assertThat(out).hasBinaryContent(stream(1));
    }

    @Test
    void aStreamThatIsAbsentEndsWith1() {
        Run run = Run.of(
                "asf",
                "extract",
                Media.path("clip.wmv"),
                "9",
                folder.resolve("x").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no stream 9");
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
