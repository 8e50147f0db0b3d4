package io.github.wmformat.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Counts the facts that were shown, for each outermost test class (that is: for each backend), and writes them at the end of
 * the run to the file named by the property {@value #PROPERTY}; without it to {@code target/facts.txt}.
 *
 * <p>A fact counts as shown when no test that names it has failed.
 */
public final class FactReport implements BeforeAllCallback, AfterTestExecutionCallback {
    /** The system property that names the file. */
    public static final String PROPERTY = "wmformat.facts";

    private static final String DEFAULT_FILE = "target/facts.txt";

    /** Made by JUnit. */
    public FactReport() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        tally(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Fact fact = context.getRequiredTestMethod().getAnnotation(Fact.class);
        if (fact != null) {
            boolean passed = context.getExecutionException().isEmpty();
            tally(context).add(outermost(context.getRequiredTestClass()), fact.value(), passed);
        }
    }

    private static String outermost(Class<?> type) {
        Class<?> outer = type;
        for (Class<?> next = type; next != null; next = next.getEnclosingClass()) {
            outer = next;
        }
        return outer.getSimpleName();
    }

    private static Tally tally(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(FactReport.class))
                .getOrComputeIfAbsent(Tally.class, key -> new Tally(), Tally.class);
    }

    /** What was seen; the root context closes it when the last test has ended. */
    private static final class Tally implements AutoCloseable {
        private final Map<String, Set<String>> passed = new TreeMap<>();
        private final Map<String, Set<String>> failed = new TreeMap<>();

        synchronized void add(String backend, String[] facts, boolean success) {
            (success ? passed : failed)
                    .computeIfAbsent(backend, key -> new TreeSet<>())
                    .addAll(Arrays.asList(facts));
        }

        @Override
        public synchronized void close() {
            Path file = Path.of(System.getProperty(PROPERTY, DEFAULT_FILE));
            if (passed.isEmpty() && failed.isEmpty()) {
                return;
            }
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String text() {
            Set<String> backends = new TreeSet<>(passed.keySet());
            backends.addAll(failed.keySet());
            return backends.stream().map(this::line).collect(Collectors.joining());
        }

        private String line(String backend) {
            Set<String> shown = new TreeSet<>(passed.getOrDefault(backend, Set.of()));
            Set<String> refuted = failed.getOrDefault(backend, Set.of());
            shown.removeAll(refuted);
            return backend + ": " + shown.size() + " facts shown " + shown + ", " + refuted.size() + " not " + refuted
                    + "\n";
        }
    }
}
