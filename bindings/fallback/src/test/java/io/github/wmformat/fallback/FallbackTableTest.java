package io.github.wmformat.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IUnknown;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table from which the documentation says what the fallback has. */
class FallbackTableTest {
    private static final Path TABLE = Path.of("../../generator/src/main/metadata/fallback.csv");
    private static final Path CLASSES = Path.of("target/classes/io/github/wmformat/fallback");

    @Test
    void theTableListsTheInterfacesThatTheFallbacksClassesImplement() throws Exception {
        assertThat(listed()).isEqualTo(implemented());
    }

    private static Set<String> listed() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> implemented() throws Exception {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.endsWith("-info")) {
                    addInterfaces(Class.forName("io.github.wmformat.fallback." + name), names);
                }
            }
        }
        return names;
    }

    /** The interfaces of a class that objects can be of; those of whole objects have no IID of their own. */
    private static void addInterfaces(Class<?> type, Set<String> names) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            return;
        }
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> implemented : each.getInterfaces()) {
                addWithBases(implemented, names);
            }
        }
    }

    private static void addWithBases(Class<?> type, Set<String> names) {
        if (!IUnknown.class.isAssignableFrom(type)) {
            return;
        }
        if (Stream.of(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("IID"))) {
            names.add(type.getSimpleName());
        }
        for (Class<?> base : type.getInterfaces()) {
            addWithBases(base, names);
        }
    }
}
