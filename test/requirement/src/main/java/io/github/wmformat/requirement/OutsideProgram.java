package io.github.wmformat.requirement;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Other programs that tests hold results against. */
public final class OutsideProgram {
    private static final int SECONDS = 120;

    private OutsideProgram() {}

    /** Ends the test where a program is missing. */
    public static void need(String program, String debianPackage) {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        Requirement.need(there, program + " is not there: install " + debianPackage);
    }

    /** What a program prints, errors among it. */
    public static String run(String... command) throws IOException {
        Path out = Files.createTempFile("printed", ".txt");
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
}
