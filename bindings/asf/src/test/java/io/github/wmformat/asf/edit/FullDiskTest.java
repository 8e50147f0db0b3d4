package io.github.wmformat.asf.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that takes no more in the middle of an edit: the operating system is told to stop a process from writing on. */
class FullDiskTest {
    private static final int MEDIA = 600_000;

    /** Enough for the journal and a part of a new file. */
    private static final String LIMITED = "ulimit -f 300 && exec \"$@\"";

    /** Adds a picture to a file, and prints the failure. Arguments: the file and how it may grow. */
    public static void main(String[] args) {
        try {
            AsfEditor editor = AsfEditor.open(Path.of(args[0]));
            editor.edit().add(new Picture(Picture.FRONT_COVER, "image/png", "", Bytes.of(new byte[30_000])));
            System.out.println("saved: " + editor.save(Growth.valueOf(args[1])));
        } catch (IOException failure) {
            System.out.println("failed: " + failure);
        }
    }

    @ParameterizedTest
    @EnumSource(Growth.class)
    void aFullDiskLeavesTheFileAsItWasAndNothingBesideIt(Growth growth, @TempDir Path folder) throws Exception {
        var properties = new FileProperties(new UUID(1, 2), 0, 0, 0, 0, 0, 3000, 2, 100, 100, 64_000);
        byte[] header = AsfHeader.of(List.of(properties)).stored().toArray();
        byte[] bytes = Arrays.copyOf(header, header.length + MEDIA);
        Arrays.fill(bytes, header.length, bytes.length, (byte) 7);
        Path file = Files.write(folder.resolve("a.wma"), bytes);

        assertThat(edit(file, growth)).startsWith("failed: ").contains("File too large");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.toFile().list()).containsExactly("a.wma");
    }

    private static String edit(Path file, Growth growth) throws IOException, InterruptedException {
        Requirement.need(Files.isExecutable(Path.of("/bin/sh")), "/bin/sh is missing, which can limit a process");
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        LIMITED,
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskTest.class.getName(),
                        file.toString(),
                        growth.name())
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
