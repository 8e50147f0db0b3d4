package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command on real files: as many samples as media objects that the ASF library's own test found beside ffprobe. */
class CorpusDumpTest {
    private static final Path TABLE = Path.of(
            "..",
            "bindings",
            "asf",
            "src",
            "test",
            "resources",
            "io",
            "github",
            "wmformat",
            "asf",
            "corpus-objects.txt");

    @Test
    void everyFileGivesItsSamplesOrTheSdksError() throws IOException {
        String folder = System.getProperty("wmformat.corpus", "");
        Requirement.need(
                !folder.isBlank() && Files.isDirectory(Path.of(folder)),
                "no real ASF files: name their folder with -Dwmformat.corpus (now: \"" + folder + "\")");

        List<String> counted = new ArrayList<>();
        for (String file : files(Path.of(folder))) {
            counted.addAll(count(Path.of(folder, file), file));
        }
        assertThat(counted).containsExactlyElementsOf(table());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches(".*\\.(asf|wma|wmv)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> count(Path path, String name) throws IOException {
        Run run = Run.of("dump", path.toString(), "--backend", "fallback", "--json");
        if (run.exitCode() != 0) {
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .matches("wmformat: IWMSyncReader::Open failed: \\w+_E_\\w+ .*");
            return List.of(name + " -");
        }
        assertThat(run.err()).isEmpty();
        Map<Integer, Integer> streams = new TreeMap<>();
        for (JsonNode stream : new ObjectMapper().readTree(run.out()).get("streams")) {
            streams.put(stream.get("number").asInt(), stream.get("samples").asInt());
        }
        // A header without streams may open or not; there is nothing to read either way.
        return streams.isEmpty()
                ? List.of(name + " -")
                : streams.entrySet().stream()
                        .map(stream -> name + " " + stream.getKey() + " " + stream.getValue())
                        .toList();
    }

    private static List<String> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[0].strip() + " " + cells[1].strip()
                        + (cells[1].strip().equals("-") ? "" : " " + cells[2].strip()))
                .toList();
    }
}
