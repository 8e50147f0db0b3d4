package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Position;

/** A rule that the inputs break, and where. */
public record Problem(Position position, String rule) {
    @Override
    public String toString() {
        return position + ": " + rule;
    }
}
