package io.github.wmformat.wine;

import java.util.List;

/**
 * One line of the results' log: a test began or ended, or all did.
 *
 * @param kind what happened
 * @param id JUnit's unique id of the test
 * @param className the test class's full name; the display name of what is no class (an engine)
 * @param test the method, with {@code [#n]} for each invocation of a parameterized or dynamic test; empty for a whole class
 * @param displayName the name for people
 * @param detail the stack trace of a failure, or the reason why a test was skipped; otherwise empty
 */
public record TestEvent(Kind kind, String id, String className, String test, String displayName, String detail) {
    /** What happened to the test. */
    public enum Kind {
        /** It began: without a later event of the same id, the JVM ended inside it. */
        STARTED,
        /** It ended well. */
        PASSED,
        /** It ended with an exception. */
        FAILED,
        /** It was disabled, or gave up on an assumption. */
        SKIPPED,
        /** All tests are done: without it, the JVM ended early. The other fields are empty. */
        COMPLETE
    }

    private static final int FIELDS = 6;

    static TestEvent complete() {
        return new TestEvent(Kind.COMPLETE, "", "", "", "", "");
    }

    /** Reads what {@link #line} wrote; throws IllegalArgumentException for anything else. */
    public static TestEvent parse(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("no test event: " + line);
        }
        List<String> plain = fields.stream().map(String::translateEscapes).toList();
        return new TestEvent(
                Kind.valueOf(plain.get(0)), plain.get(1), plain.get(2), plain.get(3), plain.get(4), plain.get(5));
    }

    /** The event as one line without its end: fields between tabs, control characters escaped. */
    public String line() {
        return String.join(
                "\t", kind.name(), escape(id), escape(className), escape(test), escape(displayName), escape(detail));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "").replace("\n", "\\n");
    }
}
