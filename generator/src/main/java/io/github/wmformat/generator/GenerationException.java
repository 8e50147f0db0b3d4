package io.github.wmformat.generator;

import java.util.List;

/** The inputs do not allow to generate anything; one line says what is wrong, and there may be many. */
public final class GenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    public GenerationException(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
        this.lines = List.copyOf(lines);
    }

    /** What is wrong, each a line of its own. */
    public List<String> lines() {
        return lines;
    }
}
