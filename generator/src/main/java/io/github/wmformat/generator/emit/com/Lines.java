package io.github.wmformat.generator.emit.com;

import java.util.ArrayList;
import java.util.List;

/** Keeps generated lines within the width of a page. */
final class Lines {
    private static final int WIDTH = 120;

    private Lines() {}

    /** Breaks a long call after its opening bracket and between its arguments. */
    static String wrap(String statement) {
        if (statement.stripTrailing().length() <= WIDTH) {
            return statement;
        }
        int open = statement.indexOf('(') + 1;
        int indent = statement.length() - statement.stripLeading().length() + 8;
        StringBuilder text = new StringBuilder(statement.substring(0, open));
        StringBuilder line = new StringBuilder();
        for (String argument : arguments(statement.substring(open).stripTrailing())) {
            if (line.length() + argument.length() > WIDTH - indent || line.isEmpty()) {
                text.append(line.toString().stripTrailing()).append('\n').append(" ".repeat(indent));
                line.setLength(0);
            }
            line.append(argument);
        }
        return text.append(line).append('\n').toString();
    }

    /** The arguments of the call, each with the comma and blank, or the brackets, that follow it. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(text.substring(start, i + 1) + " ");
                start = i + 2;
            }
        }
        arguments.add(text.substring(start));
        return arguments;
    }
}
