package io.github.wmformat.stubs;

import io.github.wmformat.com.NativeAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which of the SDK's methods one backend was seen to call, or to answer; printed, and a table in {@code target}. */
final class Coverage {
    /** The ways a method is proved. */
    enum Way {
        JAVA_CALLS_C("Java calls C"),
        C_CALLS_JAVA("C calls Java"),
        JAVA_CALLS_JAVA("Java calls Java through native pointers");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    private static final Path TABLE = Path.of("target", "methods-called-" + NativeAccess.BACKEND + ".tsv");
    private static final Map<Way, Set<String>> CALLED = new ConcurrentHashMap<>();

    private Coverage() {}

    static void add(Way way, Method method) {
        Set<String> called = CALLED.computeIfAbsent(way, any -> ConcurrentHashMap.newKeySet());
        called.add(NativeMethod.of(method).toString());
    }

    /** Says how many of all were called, and writes what is known so far. */
    static void report(Way way) {
        List<String> all = NativeMethod.methods().stream()
                .map(NativeMethod::toString)
                .sorted(Comparator.naturalOrder())
                .toList();
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(CALLED.getOrDefault(way, Set.of()));
        System.out.printf(
                Locale.ROOT,
                "%s, %s: methods called / methods in the SDK: %d / %d%n",
                NativeAccess.BACKEND,
                way.title,
                all.size() - missing.size(),
                all.size());
        write(all);
    }

    private static void write(List<String> all) {
        StringBuilder table = new StringBuilder("method");
        for (Way way : Way.values()) {
            table.append('\t').append(way.title);
        }
        for (String method : all) {
            table.append('\n').append(method);
            for (Way way : Way.values()) {
                table.append('\t').append(CALLED.getOrDefault(way, Set.of()).contains(method) ? "yes" : "no");
            }
        }
        try {
            Files.createDirectories(TABLE.toAbsolutePath().getParent());
            Files.writeString(TABLE, table.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
