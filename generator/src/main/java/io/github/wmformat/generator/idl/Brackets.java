package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayDeque;
import java.util.Deque;

/** Checks that brackets close what they opened. The parser recurses by brackets only, so their depth bounds it. */
final class Brackets {
    private static final int DEEPEST = 64;

    private record Open(char bracket, Position position) {}

    private final Deque<Open> open = new ArrayDeque<>();

    void meet(char bracket, Position at) {
        if ("([{".indexOf(bracket) >= 0) {
            open.push(new Open(bracket, at));
            if (open.size() > DEEPEST) {
                throw new InputException(at, "brackets nest no deeper than " + DEEPEST);
            }
            return;
        }
        Open last = open.poll();
        if (last == null) {
            throw new InputException(at, "unbalanced bracket: '" + bracket + "' closes nothing");
        }
        if (")]}".indexOf(bracket) != "([{".indexOf(last.bracket())) {
            throw new InputException(
                    at,
                    "unbalanced bracket: '" + bracket + "' meets the '" + last.bracket() + "' of line "
                            + last.position().line());
        }
    }

    void end() {
        Open last = open.peek();
        if (last != null) {
            throw new InputException(last.position(), "end of file inside the '" + last.bracket() + "' opened here");
        }
    }
}
