package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Java in the guides is cut from programs that are compiled and tested. */
class SnippetsTest {
    private static final Path ROOT = Path.of("..");
    private static final List<Path> PROGRAM_FOLDERS = List.of(Path.of("src"), ROOT.resolve("generator/src/example"));
    private static final Pattern SNIPPET = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    private static final String PROGRAMS = programs();

    @TestFactory
    Stream<DynamicTest> everySnippetStandsInASample() throws IOException {
        return guides().flatMap(guide -> snippets(guide)
                .map(snippet -> DynamicTest.dynamicTest(
                        guide.getFileName() + ": " + snippet.lines().findFirst().orElse(""),
                        // The programs are too long to be shown where one is not found.
                        () -> assertThat(PROGRAMS.contains(withoutLayout(snippet)))
                                .as("a compiled program has:%n%s", snippet)
                                .isTrue())));
    }

    @Test
    void theReadmeAndTheGuidesHaveSnippets() throws IOException {
        assertThat(guides().filter(guide -> snippets(guide).findAny().isPresent()))
                .extracting(guide -> guide.getFileName().toString())
                .contains("README.md", "calling.md", "callbacks.md", "errors.md");
    }

    private static Stream<Path> guides() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            List<Path> guides =
                    docs.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), guides.stream());
        }
    }

    private static Stream<String> snippets(Path guide) {
        return SNIPPET.matcher(text(guide)).results().map(match -> match.group(1));
    }

    private static String programs() {
        return PROGRAM_FOLDERS.stream()
                .flatMap(SnippetsTest::javaFiles)
                .map(file -> withoutLayout(text(file)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A guide may break lines elsewhere and be less indented. */
    private static String withoutLayout(String java) {
        return java.strip().replaceAll("\\s+", " ");
    }
}
