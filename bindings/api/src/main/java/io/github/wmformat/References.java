package io.github.wmformat;

import io.github.wmformat.spi.ReferenceLedger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * The references that the program holds: objects of the SDK that it has not closed, and its own objects that the SDK has
 * not let go of. A forgotten reference keeps a file open and memory in use; this finds where it was taken.
 *
 * <p>Nothing is recorded until {@link #record} is called, or from the start with {@code -Dwmformat.references=true}; then
 * what is still held when the program ends is logged as a warning. Recording takes a stack for each reference: it is for
 * tests and for the search, not for production.
 *
 * <p>Threads: any. The record is the process's.
 */
public final class References {
    /** The system property that records from the start, and reports at the end. */
    public static final String PROPERTY = "wmformat.references";

    /**
     * A reference that is held.
     *
     * @param interfaceName the SDK's name of the interface or object, {@code INSSBuffer}
     * @param thread the name of the thread that took it
     * @param taken the stack of the call that took it
     */
    public record Held(String interfaceName, String thread, Throwable taken) {
        /** The interface, the thread and the stack, in several lines. */
        @Override
        public String toString() {
            StringWriter text = new StringWriter();
            text.append(interfaceName)
                    .append(", taken on thread ")
                    .append(thread)
                    .append('\n');
            taken.printStackTrace(new PrintWriter(text));
            return text.toString();
        }
    }

    private References() {}

    /** Begins to record, or ends it and forgets what was recorded. */
    public static void record(boolean wanted) {
        ReferenceLedger.turn(wanted);
    }

    /** What has been taken since the recording began and is still held. */
    public static List<Held> held() {
        return ReferenceLedger.held();
    }

    /** Text for people: how many references are held, and each with the stack that took it. */
    public static String report() {
        List<Held> held = held();
        StringBuilder text = new StringBuilder();
        text.append(held.size())
                .append(held.size() == 1 ? " reference is" : " references are")
                .append(" still held");
        held.forEach(each -> text.append("\n").append(each));
        return text.toString();
    }
}
