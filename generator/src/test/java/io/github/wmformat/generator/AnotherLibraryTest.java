package io.github.wmformat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.requirement.Requirement;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code docs/binding-another-library.md}: a COM library that is none of ours. */
class AnotherLibraryTest {
    private static final Path EXAMPLE = Path.of("src/example/calculator");
    private static final Path RUNTIME = Path.of("src/example/runtime.txt");
    private static final String PACKAGE = "org.example.calculator";

    @TempDir
    Path folder;

    @Test
    void theExampleCallsItsLibraryAndIsCalledByIt() throws Exception {
        Path library = folder.resolve("calculator" + (onWindows() ? ".dll" : ".so"));
        compileNative(library);
        Path sources = folder.resolve("sources");
        for (String target : List.of("api", "com", "ffm")) {
            for (GeneratedFile file : Generation.read(EXAMPLE.resolve("metadata"), Sources.INSTALLED)
                    .files(target, PACKAGE)) {
                write(sources.resolve(file.path()), file.text());
            }
        }
        copyRuntime(sources);
        copyExample(sources);

        Path classes = compileJava(sources);

        assertThat(run(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes + File.pathSeparator + jspecify(),
                        PACKAGE + ".Main",
                        library.toString())))
                .isEqualToNormalizingNewlines("heard of 5.0\nPocket calculator: 2 + 3 = 5.0\n");
    }

    private static boolean onWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    private void compileNative(Path library) throws Exception {
        List<String> command = List.of(
                "cc",
                "-shared",
                "-fPIC",
                "-O1",
                "-Wall",
                "-Werror",
                "-o",
                library.toString(),
                EXAMPLE.resolve("native/calculator.c").toString());
        try {
            assertThat(run(command)).isEmpty();
        } catch (IOException e) {
            throw Requirement.unmet("there is no C compiler (gcc, libc6-dev) for the example of another library");
        }
    }

    private static void copyRuntime(Path sources) throws IOException {
        for (String file : runtime()) {
            String inPackage = file.substring(file.indexOf("src/main/java/") + "src/main/java/".length());
            write(
                    sources.resolve(renamed(inPackage)),
                    renamed(Files.readString(Path.of("..").resolve(file))));
        }
    }

    /** The files of the list, relative to the project. */
    private static Set<String> runtime() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String line : Files.readAllLines(RUNTIME)) {
            if (line.startsWith("-")) {
                files.remove(line.substring(1));
            } else if (line.endsWith("/")) {
                try (Stream<Path> all = Files.list(Path.of("..").resolve(line))) {
                    all.map(file -> line + file.getFileName())
                            .filter(file -> file.endsWith(".java"))
                            .forEach(files::add);
                }
            } else if (!line.startsWith("#")) {
                files.add(line);
            }
        }
        return files;
    }

    private static String renamed(String text) {
        return text.replace(Generation.PACKAGE, PACKAGE)
                .replace(Generation.PACKAGE.replace('.', '/'), PACKAGE.replace('.', '/'));
    }

    private static void copyExample(Path sources) throws IOException {
        Path java = EXAMPLE.resolve("java");
        try (Stream<Path> files = Files.walk(java)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                write(sources.resolve(java.relativize(file).toString()), Files.readString(file));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path compileJava(Path sources) throws IOException {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of(
                "-d", classes.toString(), "-cp", jspecify(), "-proc:none", "-Xlint:all,-restricted", "-Werror"));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }

    private static String jspecify() {
        return Path.of(NullMarked.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A Java that finds options there says so.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
