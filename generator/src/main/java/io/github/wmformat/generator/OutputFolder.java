package io.github.wmformat.generator;

import io.github.wmformat.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where generated files go. A file whose content is the same is not touched, so that nothing is compiled again; what an
 * earlier run of the same target made and this one does not is deleted. A list of what was made is kept beside the
 * files: nothing else in the folder is ever deleted.
 */
public final class OutputFolder {
    private final Path folder;
    private final Path list;

    public OutputFolder(Path folder, String target) {
        this.folder = folder;
        this.list = folder.resolve(".wmformat-" + target);
    }

    /** Makes the folder hold just these files of the target; answers how many files were written or deleted. */
    public int write(List<GeneratedFile> files) throws IOException {
        Set<String> wanted = new TreeSet<>();
        int changed = 0;
        for (GeneratedFile file : files) {
            if (!wanted.add(file.path())) {
                throw new IOException("two generated files have the path " + file.path());
            }
        }
        for (String path : earlier()) {
            if (!wanted.contains(path)) {
                changed += Files.deleteIfExists(inside(path)) ? 1 : 0;
            }
        }
        for (GeneratedFile file : files) {
            changed += replace(inside(file.path()), file.text()) ? 1 : 0;
        }
        replace(list, String.join("\n", wanted) + "\n");
        return changed;
    }

    private List<String> earlier() throws IOException {
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        List<String> paths = new ArrayList<>(Files.readAllLines(list));
        paths.removeIf(String::isBlank);
        return paths;
    }

    /** Refuses what would lead out of the folder, whoever asks for it. */
    private Path inside(String path) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IOException("not a path below the output folder: " + path);
        }
        return file;
    }

    private static boolean replace(Path file, String text) throws IOException {
        if (Files.isRegularFile(file) && sameText(file, text)) {
            return false;
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
        return true;
    }

    private static boolean sameText(Path file, String text) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
