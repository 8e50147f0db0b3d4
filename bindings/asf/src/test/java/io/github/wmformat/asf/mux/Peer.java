package io.github.wmformat.asf.mux;

import io.github.wmformat.requirement.Requirement;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs that read ASF files. */
public final class Peer {
    private static final int SECONDS = 120;

    private Peer() {}

    /** Ends the test where a program is missing. */
    public static void need(String program, String debianPackage) {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        Requirement.need(there, program + " is not there: install " + debianPackage);
    }

    /** What a program prints. */
    static String run(String... command) throws IOException {
        Path out = Files.createTempFile("peer", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " does not end");
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /** What ffprobe shows of a file: the values of some entries, separated by commas. */
    static List<String> probe(MemoryFile file, String entries) throws IOException {
        Path path = Files.createTempFile("peer", ".wmv");
        try {
            Files.write(path, file.bytes());
            return probe(path, entries);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** What ffprobe shows of a file: the values of some entries, separated by commas. */
    public static List<String> probe(Path file, String entries) throws IOException {
        return lines("ffprobe", "-v", "error", "-show_entries", entries, "-of", "csv=p=0", file.toString());
    }

    static List<String> lines(String... command) throws IOException {
        return run(command).lines().toList();
    }
}
