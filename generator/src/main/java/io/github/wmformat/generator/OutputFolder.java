package io.github.wmformat.generator;

import io.github.wmformat.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of one output: files that did not change keep their time, files that are no longer made go. */
record OutputFolder(Path folder) {
    void replaceWith(List<GeneratedFile> files) throws IOException {
        Set<Path> made = new HashSet<>();
        for (GeneratedFile file : files) {
            Path target = folder.resolve(file.path()).normalize();
            if (!target.startsWith(folder.normalize()) || !made.add(target)) {
                throw new IOException("two outputs, or one outside the folder, are named " + file.path());
            }
            write(target, file.text());
        }
        for (Path file : present()) {
            if (!made.contains(file.normalize())) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path target, String text) throws IOException {
        if (Files.isRegularFile(target) && Files.readString(target).equals(text)) {
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, text);
    }

    private List<Path> present() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
