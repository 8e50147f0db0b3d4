package io.github.wmformat.generator.emit;

/**
 * A file that a generator run makes.
 *
 * @param path relative to the output folder, with {@code /} between names
 * @param text the whole content, lines ending in LF
 */
public record GeneratedFile(String path, String text) {}
