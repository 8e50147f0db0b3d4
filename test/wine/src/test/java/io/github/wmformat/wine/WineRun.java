package io.github.wmformat.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final int SHOWN_LINES = 40;

    /**
     * A launch with properties of its own.
     *
     * @param directory where its results go, below {@code target/wine}
     */
    static WineRun of(Path directory, List<String> classes, Map<String, String> properties)
            throws IOException, InterruptedException {
        Path target = DIRECTORY.resolve(directory);
        Files.createDirectories(target);
        Files.writeString(target.resolve("class-path"), classPath());
        Path results = target.resolve("results.tsv");
        Path output = target.resolve("output.txt");
        Files.deleteIfExists(results);
        int exitCode = run(command(classes, results, properties), output);
        return new WineRun(exitCode, Files.readString(output), read(results));
    }

    boolean unavailable() {
        return exitCode == UNAVAILABLE;
    }

    /** Fails where the JVM crashed, was stopped by its time limit or refused its arguments: the exit code does not tell these apart. */
    void assertComplete() {
        assertThat(events.contains(TestEvent.complete()))
                .as("all tests ran; exit code %d, last output:%n%s", exitCode, lastOutput())
                .isTrue();
    }

    private String lastOutput() {
        List<String> lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
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

    private static List<String> command(List<String> classes, Path results, Map<String, String> properties) {
        List<String> command = new ArrayList<>(List.of("bash", "run.sh", "-cp", classPath()));
        command.add("-D" + ResultLog.PROPERTY + "=" + results);
        command.add("-Dwmformat.data=" + Path.of("..", "data").toAbsolutePath().normalize());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(OWN_PROPERTIES))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("--");
        command.add("--details=tree");
        // A callback that never comes ends its test, not the whole run.
        command.add("--config=junit.jupiter.execution.timeout.default=60s");
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
        String text = Files.readString(results);
        // A JVM that dies may leave half a line.
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines().map(TestEvent::parse).toList();
    }
}
