package io.github.wmformat.generator.input;

import io.github.wmformat.generator.model.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of one input file.
 *
 * @param name the file's name in messages: relative to the input folder, so that no machine's paths get into results
 */
public record InputText(String name, String text) {
    /** No description of an API comes near this; what does is a mistake. */
    private static final long LARGEST = 4L << 20;

    /** Reads a file as UTF-8, without its byte order mark. */
    public static InputText read(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(start(name), "a file of more than " + LARGEST + " bytes is not read");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new InputText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new InputException(start(name), "the file cannot be read as UTF-8 text (" + e.getMessage() + ")");
        }
    }

    private static Position start(String name) {
        return new Position(name, 1, 1);
    }
}
