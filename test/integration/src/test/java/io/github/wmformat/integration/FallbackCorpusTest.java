package io.github.wmformat.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.Backends;
import io.github.wmformat.ComException;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.kit.Sample;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Real files on the fallback: each opens and is read to its end, or fails with the SDK's error; the samples of each stream are as
 * many as ffprobe counts. Where they are not, {@code corpus-differences.csv} says why; a difference listed there must be met.
 */
class FallbackCorpusTest {
    private static final String DIFFERENCES = "corpus-differences.csv";
    /** What is counted in a file without streams, and in one that ffprobe cannot open. */
    private static final String NONE = "none";

    /** What is counted, as text: samples of each stream in ascending order, or the error. */
    private record Row(String fallback, String ffprobe) {}

    @TestFactory
    Stream<DynamicTest> eachFileHasAsManySamplesAsFfprobeCounts() throws IOException {
        String corpus = System.getProperty("wmformat.corpus", "");
        if (corpus.isEmpty()) {
            return notRun("no real files: name their directory with -Dwmformat.corpus=DIRECTORY");
        }
        if (!ffprobeRuns()) {
            return notRun("no second opinion: the command ffprobe is missing (apt-get install ffmpeg)");
        }
        Map<String, Row> differences = differences();
        try (Stream<Path> files = Files.list(Path.of(corpus))) {
            return files.filter(file -> file.toString().matches(".*\\.(wmv|wma|asf)")).sorted().toList().stream()
                    .map(file -> dynamicTest(name(file), () -> check(file, differences.get(name(file)))));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Stream<DynamicTest> notRun(String reason) {
        return Stream.of(dynamicTest("corpus", () -> {
            throw Requirement.unmet(reason);
        }));
    }

    private static void check(Path file, @Nullable Row listed) throws IOException {
        Row found = new Row(read(file), ffprobe(file));
        if (listed == null && found.ffprobe().equals(NONE)) {
            assertThat(found.fallback()).as("refused by both").doesNotMatch("[ \\d]+");
        } else if (listed == null) {
            assertThat(found.fallback()).as("samples by stream").isEqualTo(found.ffprobe());
        } else {
            assertThat(found).as("the difference in %s", DIFFERENCES).isEqualTo(listed);
        }
    }

    private static String read(Path file) {
        Map<Integer, Integer> counts = new TreeMap<>();
        try (SynchronousReader reader = Backends.select("fallback").wmvcore().wmCreateSyncReader(0)) {
            reader.open(file.toString());
            for (int i = 0; i < reader.getStreamCount(); i++) {
                try (var stream = reader.getStream(i)) {
                    counts.put(stream.getStreamNumber(), 0);
                    reader.setReadStreamSamples(stream.getStreamNumber(), true);
                }
            }
            reader.samples(0).map(Sample::taken).forEach(sample -> counts.merge(sample.stream(), 1, Integer::sum));
            return text(counts.values().stream());
        } catch (ComException refused) {
            return refused.hresult().name();
        }
    }

    /** ffprobe reports attached pictures as streams of their own. */
    private static String ffprobe(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        "ffprobe",
                        "-v",
                        "error",
                        "-count_packets",
                        "-show_entries",
                        "stream=nb_read_packets:stream_disposition=attached_pic",
                        "-of",
                        "csv=p=0",
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text(output.lines()
                .filter(line -> line.matches("(\\d+|N/A),0"))
                .map(line -> line.startsWith("N/A") ? 0 : Integer.parseInt(line, 0, line.indexOf(','), 10)));
    }

    /** Sorted, because ffprobe does not tell the numbers of the streams. */
    private static String text(Stream<Integer> counts) {
        String text = counts.sorted().map(String::valueOf).collect(Collectors.joining(" "));
        return text.isEmpty() ? NONE : text;
    }

    private static boolean ffprobeRuns() {
        try {
            new ProcessBuilder("ffprobe", "-version")
                    .redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .readAllBytes();
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Map<String, Row> differences() throws IOException {
        Map<String, Row> rows = new HashMap<>();
        try (var in = Objects.requireNonNull(FallbackCorpusTest.class.getResourceAsStream(DIFFERENCES))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 4))
                    .forEach(fields -> rows.put(fields[0], new Row(fields[1], fields[2])));
        }
        return rows;
    }
}
