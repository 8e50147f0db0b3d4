package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real files beside ffprobe, an independent reader: each stream has the same objects, times, sizes and key frames. */
class FfprobeTest {
    /** Streams that ffprobe reads differently, for the reasons in {@code corpus-objects.txt}. */
    private static final Set<String> EXPLAINED = Set.of("rendering.asf 1", "lossless.wma 1");

    @Test
    void everyStreamHasTheTimesSizesAndKeyFramesThatFfprobeSees() throws IOException {
        for (Path path : Corpus.files()) {
            try (AsfFile file = AsfFile.open(path)) {
                Collection<List<String>> others = ffprobe(path);
                ours(file).forEach((stream, objects) -> {
                    if (!objects.isEmpty() && !EXPLAINED.contains(path.getFileName() + " " + stream)) {
                        assertThat(others)
                                .as("%s %d", path.getFileName(), stream)
                                .contains(objects);
                    }
                });
            } catch (AsfException malformed) {
                assertThat(ffprobe(path)).as(path.toString()).isEmpty();
            }
        }
    }

    private static Map<Integer, List<String>> ours(AsfFile file) throws IOException {
        Map<Integer, List<String>> objects = new TreeMap<>();
        MediaObjectReader reader = file.reader();
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            boolean key = object.keyFrame() || !isVideo(file, object.stream());
            objects.computeIfAbsent(object.stream(), stream -> new ArrayList<>())
                    .add(object.timeMillis() + " " + object.data().size() + " " + key);
        }
        return objects;
    }

    private static boolean isVideo(AsfFile file, int number) {
        return file.header().streams().stream()
                .anyMatch(stream -> stream.number() == number && stream.kind() == StreamKind.VIDEO);
    }

    private static Collection<List<String>> ffprobe(Path path) throws IOException {
        Map<String, List<String>> streams = new TreeMap<>();
        for (String line : run(path).lines().toList()) {
            String[] cells = line.split(",", -1);
            if (cells.length >= 5) {
                String time = cells[1].equals("N/A") ? cells[2] : cells[1];
                String key = String.valueOf(cells[4].contains("K"));
                streams.computeIfAbsent(cells[0], stream -> new ArrayList<>())
                        .add(milliseconds(time) + " " + cells[3] + " " + key);
            }
        }
        return streams.values();
    }

    private static String milliseconds(String seconds) {
        return seconds.equals("N/A")
                ? seconds
                : new BigDecimal(seconds)
                        .movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toString();
    }

    private static String run(Path path) throws IOException {
        try {
            Process process = new ProcessBuilder(
                            "ffprobe",
                            "-v",
                            "quiet",
                            "-show_entries",
                            "packet=stream_index,pts_time,dts_time,size,flags",
                            "-of",
                            "csv=p=0",
                            path.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw Requirement.unmet("no ffprobe (package ffmpeg): " + absent.getMessage());
        }
    }
}
