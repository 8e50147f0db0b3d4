package io.github.wmformat.generator.emit;

/**
 * A file that an emitter made.
 *
 * @param path where it belongs below the output folder, with {@code /} between its parts
 * @param text what it holds; lines end with LF
 */
public record GeneratedFile(String path, String text) {
    public GeneratedFile {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains("..")) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
    }
}
