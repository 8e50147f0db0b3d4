package io.github.wmformat.generator.input;

import io.github.wmformat.generator.model.Position;

/** An input file breaks a rule; the message is {@code file:line:column: } and one sentence that names the rule. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    public InputException(Position position, String rule) {
        super(position + ": " + rule);
        this.position = position;
    }

    /** Where the rule is broken. */
    public Position position() {
        return position;
    }
}
