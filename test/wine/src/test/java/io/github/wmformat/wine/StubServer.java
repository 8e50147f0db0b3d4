package io.github.wmformat.wine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The C server of native-stubs as a Windows DLL. */
final class StubServer {
    static final Path DIRECTORY =
            Path.of("..", "..", "native-stubs").toAbsolutePath().normalize();

    /** Exit code where the machine lacks something; greater ones tell of faults. */
    private static final int MISSING = 1;

    private StubServer() {}

    /** JNA's own DLL in a directory: Wine 8 ends the process where JNA unpacks it itself. */
    static Path unpackJna() throws IOException {
        Path directory =
                Files.createDirectories(Path.of("target", "wine", "jna").toAbsolutePath());
        try (InputStream dll = StubServer.class.getResourceAsStream("/com/sun/jna/win32-x86-64/jnidispatch.dll")) {
            Files.copy(
                    Objects.requireNonNull(dll, "JNA's DLL"),
                    directory.resolve("jnidispatch.dll"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return directory;
    }

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
