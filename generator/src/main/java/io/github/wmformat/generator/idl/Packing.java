package io.github.wmformat.generator.idl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The packing in force, as {@code #pragma pack} and the headers pshpackN.h and poppack.h change it. */
final class Packing {
    static final int DEFAULT = 8;

    private static final Pattern HEADER = Pattern.compile("#\\s*include\\s*[<\"](?:pshpack(\\d+)|poppack)\\.h[>\"].*");
    private static final Pattern PRAGMA =
            Pattern.compile("#\\s*pragma\\s+pack\\s*\\(\\s*(push|pop)?\\s*,?\\s*(\\d+)?\\s*\\).*");

    private final Deque<Integer> saved = new ArrayDeque<>();
    private int current = DEFAULT;

    int current() {
        return current;
    }

    /** Obeys a preprocessor line if it is one about packing; whether the line could be obeyed. */
    boolean obey(String line) {
        Matcher header = HEADER.matcher(line);
        if (header.matches()) {
            return header.group(1) == null ? pop() : push(header.group(1));
        }
        Matcher pragma = PRAGMA.matcher(line);
        return !pragma.matches() || obey(pragma.group(1), pragma.group(2));
    }

    private boolean obey(@Nullable String verb, @Nullable String size) {
        if ("push".equals(verb)) {
            return push(size == null ? Integer.toString(current) : size);
        }
        if ("pop".equals(verb)) {
            return pop();
        }
        return set(size == null ? Integer.toString(DEFAULT) : size);
    }

    private boolean push(String size) {
        saved.push(current);
        return saved.size() <= 64 && set(size);
    }

    private boolean pop() {
        Integer before = saved.poll();
        current = before == null ? DEFAULT : before;
        return before != null;
    }

    private boolean set(String size) {
        if (!size.matches("1|2|4|8|16")) {
            return false;
        }
        current = Integer.parseInt(size);
        return true;
    }
}
