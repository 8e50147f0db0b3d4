package io.github.wmformat.asf.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that takes no more in the middle of an edit: the operating system is told to stop a process from writing on. */
class FullDiskTest {
    private static final int MEDIA = 600_000;

    /** The largest file that a process may write is told in blocks of so many bytes. */
    private static final int BLOCK = 512;

    /** Changes a file, and prints the failure. Arguments: the file, and how it may grow, or "index". */
    public static void main(String[] args) {
        try {
            if (args[1].equals("index")) {
                index(Path.of(args[0]));
            } else {
                addPicture(Path.of(args[0]), Growth.valueOf(args[1]));
            }
            System.out.println("done");
        } catch (IOException failure) {
            System.out.println("failed: " + failure);
        }
    }

    private static void addPicture(Path file, Growth growth) throws IOException {
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().add(new Picture(Picture.FRONT_COVER, "image/png", "", Bytes.of(new byte[30_000])));
        editor.save(growth);
    }

    private static void index(Path file) throws IOException {
        var everyMillisecond = IndexPlan.time(1, List.of(new IndexSpecifier(1, IndexSpecifier.CLEAN_POINT)));
        Indexer.index(file, List.of(everyMillisecond), Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Growth.class)
    void aFullDiskLeavesTheFileAsItWasAndNothingBesideIt(Growth growth, @TempDir Path folder) throws Exception {
        var properties = new FileProperties(new UUID(1, 2), 0, 0, 0, 0, 0, 3000, 2, 100, 100, 64_000);
        byte[] header = AsfHeader.of(List.of(properties)).stored().toArray();
        byte[] bytes = Arrays.copyOf(header, header.length + MEDIA);
        Arrays.fill(bytes, header.length, bytes.length, (byte) 7);
        Path file = Files.write(folder.resolve("a.wma"), bytes);

        // Enough for the journal and a part of a new file.
        assertThat(change(file, growth.name(), MEDIA / 4))
                .startsWith("failed: ")
                .contains("File too large");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.toFile().list()).containsExactly("a.wma");
    }

    @Test
    void aFullDiskLeavesTheIndexesAsTheyWere(@TempDir Path folder) throws Exception {
        Path file = Files.copy(Path.of("..", "..", "test", "data", "clip.wmv"), folder.resolve("a.wmv"));
        Indexer.index(file, List.of(IndexPlan.mediaObjects(1)), Progress.NONE);
        byte[] bytes = Files.readAllBytes(file);

        assertThat(change(file, "index", bytes.length)).startsWith("failed: ").contains("File too large");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private static String change(Path file, String how, int mostBytes) throws IOException, InterruptedException {
        Requirement.need(Files.isExecutable(Path.of("/bin/sh")), "/bin/sh is missing, which can limit a process");
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f " + (mostBytes / BLOCK + 1) + " && exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskTest.class.getName(),
                        file.toString(),
                        how)
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.lines()
                .filter(line -> !line.startsWith("Picked up "))
                .findFirst()
                .orElse("");
    }
}
