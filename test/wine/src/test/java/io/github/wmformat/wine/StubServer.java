package io.github.wmformat.wine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The C server of native-stubs as a Windows DLL. */
final class StubServer {
    static final Path DIRECTORY =
            Path.of("..", "..", "native-stubs").toAbsolutePath().normalize();

    /** Exit code where the machine lacks something; greater ones tell of faults. */
    private static final int MISSING = 1;

    private StubServer() {}

    /** Builds it; what is missing, null where nothing is. */
    static @Nullable String build() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", DIRECTORY.resolve("build.sh").toString(), "windows").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code > MISSING) {
            throw new IllegalStateException("native-stubs cannot be built:\n" + output);
        }
        return code == 0 ? null : output.strip();
    }
}
