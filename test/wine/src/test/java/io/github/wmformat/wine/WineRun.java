package io.github.wmformat.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One launch of the Windows JVM over a list of test classes.
 *
 * @param exitCode the console launcher's, or one of those of {@code java.sh}
 * @param output everything it printed
 * @param events the tests' results, in the order they came
 */
record WineRun(int exitCode, String output, List<TestEvent> events) {
    /** Exit code of {@code java.sh} where Wine or the Windows JVM cannot be had. */
    private static final int UNAVAILABLE = 69;

    private static final Path DIRECTORY = Path.of("target", "wine").toAbsolutePath();
    private static final String OWN_PROPERTIES = "wmformat.";
    private static final long LIMIT_MINUTES = 20;

    static WineRun of(List<String> classes) throws IOException, InterruptedException {
        Files.createDirectories(DIRECTORY);
        Files.writeString(DIRECTORY.resolve("class-path"), classPath());
        Path results = DIRECTORY.resolve("results.tsv");
        Path output = DIRECTORY.resolve("output.txt");
        Files.deleteIfExists(results);
        int exitCode = run(command(classes, results), output);
        return new WineRun(exitCode, Files.readString(output), read(results));
    }

    boolean unavailable() {
        return exitCode == UNAVAILABLE;
    }

    /** The launcher ends with 0 or 1 once it has run every test; anything else is a crash, a timeout or a wrong argument. */
    void assertComplete() {
        assertThat(exitCode).as(output).isBetween(0, 1);
    }

    private static int run(List<String> command, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Wine did not end within " + LIMIT_MINUTES + " minutes: see " + output);
        }
        return process.exitValue();
    }

    private static List<String> command(List<String> classes, Path results) {
        List<String> command = new ArrayList<>(List.of("bash", "run.sh", "-cp", classPath()));
        command.add("-D" + ResultLog.PROPERTY + "=" + results);
        command.add("-Dwmformat.data=" + Path.of("..", "data").toAbsolutePath().normalize());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(OWN_PROPERTIES))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("--");
        command.add("--details=tree");
        classes.forEach(name -> command.add("--select-class=" + name));
        return command;
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<TestEvent> read(Path results) throws IOException {
        if (Files.notExists(results)) {
            return List.of();
        }
        return Files.readAllLines(results).stream().map(TestEvent::parse).toList();
    }
}
