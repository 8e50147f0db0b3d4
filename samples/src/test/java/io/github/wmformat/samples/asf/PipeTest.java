package io.github.wmformat.samples.asf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.requirement.Requirement;
import io.github.wmformat.samples.Main;
import io.github.wmformat.samples.Media;
import io.github.wmformat.samples.Run;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, between pipes. */
class PipeTest {
    private static final Path CLIP = Path.of(Media.path("clip.wmv"));

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(out().toFile())
                .redirectError(folder.resolve("err").toFile());
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    }

    private int run(File in, String... arguments) throws IOException, InterruptedException {
        return process(arguments).redirectInput(in).start().waitFor();
    }

    @Test
    void aStreamGoesFromPipeToPipe() throws Exception {
        Path expected = folder.resolve("expected");
        Run.of("asf", "extract", CLIP.toString(), "1", expected.toString());

        assertThat(run(CLIP.toFile(), "asf", "extract", "-", "1", "-")).isZero();

        assertThat(out()).hasSameBinaryContentAs(expected);
        assertThat(err()).startsWith("standard output: 50 media objects, 16199 bytes");
    }

    @Test
    void whatComesOutOfAPipeIsWrittenAsABroadcastOrAsAFile() throws Exception {
        Path file = folder.resolve("file.wmv");

        assertThat(run(CLIP.toFile(), "asf", "remux", "-", "-")).isZero();
        Path broadcast = Files.move(out(), folder.resolve("broadcast.wmv"));
        try (AsfFile opened = AsfFile.open(broadcast)) {
            assertThat(opened.header().fileProperties().broadcast()).isTrue();
        }
        assertThat(run(broadcast.toFile(), "asf", "remux", "-", file.toString()))
                .isZero();
        try (AsfFile whole = AsfFile.open(file)) {
            assertThat(whole.header().fileProperties().broadcast()).isFalse();
            assertThat(whole.header().fileProperties().duration()).isPositive();
            assertThat(whole.indexes()).isNotEmpty();
        }
    }

    @Test
    void whatIsEndedInTheMiddleLeavesNothing() throws Exception {
        Requirement.need(!System.getProperty("os.name").startsWith("Windows"), "Windows ends processes at once");
        Path file = folder.resolve("file.wmv");
        Process process = process("asf", "remux", "-", file.toString()).start();
        try (OutputStream in = process.getOutputStream()) {
            byte[] clip = Files.readAllBytes(CLIP);
            in.write(clip, 0, clip.length / 2);
            in.flush();
            awaitHalfWritten();

            process.destroy();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(halfWritten()).isZero();
        assertThat(file).doesNotExist();
        assertThat(err()).isEmpty();
    }

    private void awaitHalfWritten() throws IOException, InterruptedException {
        for (int i = 0; i < 600 && halfWritten() == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(halfWritten()).isEqualTo(1);
    }

    private long halfWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }
}
