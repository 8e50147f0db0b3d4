package io.github.wmformat.wine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the classes of {@code tests.txt} inside a Windows JVM under Wine, once for each native backend, and shows each of their tests as one
 * of its own. What fails there must stand in {@code known-differences.csv}, and what stands there must fail.
 */
class WineTest {
    /** Begins a line of {@code tests.txt} that names a class which cannot run, and why. */
    private static final String LEFT_OUT = "not ";

    @TestFactory
    Stream<DynamicNode> runtimeBehindFfm() throws IOException, InterruptedException {
        return runtime("ffm");
    }

    @TestFactory
    Stream<DynamicNode> runtimeBehindJna() throws IOException, InterruptedException {
        return runtime("jna");
    }

    private static Stream<DynamicNode> runtime(String backend) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return notRun("Wine is used on Linux only");
        }
        List<String> classes = classes();
        leftOut().forEach(System.out::println);
        WineRun run = WineRun.of(Path.of("runtime-" + backend), classes, properties(backend));
        return results(run, KnownDifferences.read(Path.of(""), wineVersion()), classes);
    }

    /** The tests over the C server as a DLL, which prove the Windows calling convention; nothing may differ there. */
    @TestFactory
    Stream<DynamicNode> stubServerBehindFfm() throws IOException, InterruptedException {
        return stubServer("ffm");
    }

    @TestFactory
    Stream<DynamicNode> stubServerBehindJna() throws IOException, InterruptedException {
        return stubServer("jna");
    }

    private static Stream<DynamicNode> stubServer(String backend) throws IOException, InterruptedException {
        String missing = StubServer.build();
        if (missing != null) {
            return notRun(missing);
        }
        List<String> classes = lines("stub-tests.txt").toList();
        Map<String, String> properties = new HashMap<>(properties(backend));
        properties.put("wmformat.stubs", StubServer.DIRECTORY.toString());
        WineRun run = WineRun.of(Path.of("stubs-" + backend), classes, properties);
        run.output().lines().filter(line -> line.contains("methods called")).forEach(System.out::println);
        return results(run, new KnownDifferences(Map.of()), classes);
    }

    private static Map<String, String> properties(String backend) throws IOException {
        return Map.of(
                "wmformat.test.backend",
                backend,
                "jna.boot.library.path",
                StubServer.unpackJna().toString());
    }

    private static Stream<DynamicNode> results(WineRun run, KnownDifferences known, List<String> classes) {
        if (run.unavailable()) {
            return notRun(run.output().strip());
        }
        return Stream.concat(
                Stream.of(dynamicTest("the Windows JVM runs to its end", run::assertComplete)),
                containers(new Judge(known).verdicts(run.events(), classes)));
    }

    private static List<String> classes() throws IOException {
        return lines("tests.txt").filter(line -> !line.startsWith(LEFT_OUT)).toList();
    }

    /** What would end the whole run, each class with its reason. */
    private static List<String> leftOut() throws IOException {
        return lines("tests.txt")
                .filter(line -> line.startsWith(LEFT_OUT))
                .map(line -> "Not run under Wine: " + line.substring(LEFT_OUT.length()))
                .toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    /** The 8 of "wine-8.0 (Debian 8.0~repack-4)". */
    private static int wineVersion() throws IOException {
        Process process = new ProcessBuilder("wine", "--version").start();
        String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Integer.parseInt(version.replaceFirst("(?s)^wine-(\\d+).*$", "$1"));
    }

    /** A test of its own, because a factory that gives up is not counted as skipped. */
    private static Stream<DynamicNode> notRun(String reason) {
        return Stream.of(dynamicTest("tests on Wine", () -> {
            throw Requirement.unmet(reason);
        }));
    }

    private static Stream<DynamicNode> containers(List<Verdict> verdicts) {
        Map<String, List<Verdict>> byClass =
                verdicts.stream().collect(groupingBy(Verdict::className, LinkedHashMap::new, toList()));
        return byClass.entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey(), entry.getValue().stream().map(WineTest::test)));
    }

    private static DynamicTest test(Verdict verdict) {
        return dynamicTest(verdict.name(), () -> {
            switch (verdict.kind()) {
                case PASSED, DIFFERS_AS_LISTED -> {}
                case FAILED -> fail(verdict.className() + ", " + verdict.name() + ":\n" + verdict.message());
                case SKIPPED -> throw Requirement.unmet(verdict.message());
            }
        });
    }
}
