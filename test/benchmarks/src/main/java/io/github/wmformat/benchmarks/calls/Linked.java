package io.github.wmformat.benchmarks.calls;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Links call handles by initialising the classes that hold them. */
final class Linked {
    private static final String CLASS = ".class";

    private Linked() {}

    /**
     * Initialises the classes whose path fits the pattern, and counts them.
     *
     * @param neighbour a class of the same jar or folder
     */
    static int all(String neighbour, String pattern) throws Exception {
        ClassLoader loader = Objects.requireNonNull(Linked.class.getClassLoader());
        List<String> names = names(loader.loadClass(neighbour), pattern);
        if (names.isEmpty()) {
            throw new IllegalStateException("no class fits " + pattern);
        }
        for (String name : names) {
            Class.forName(name, true, loader);
        }
        return names.size();
    }

    private static List<String> names(Class<?> neighbour, String pattern) throws Exception {
        URI place =
                neighbour.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return names(path, pattern);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return names(jar.getPath("/"), pattern);
        }
    }

    private static List<String> names(Path root, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(CLASS))
                    .map(name -> name.substring(0, name.length() - CLASS.length()))
                    .filter(name -> name.matches(pattern))
                    .map(name -> name.replace('/', '.'))
                    .toList();
        }
    }
}
