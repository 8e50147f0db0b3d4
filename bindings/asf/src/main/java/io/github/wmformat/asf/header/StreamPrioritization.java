package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams by importance.
 *
 * @param priorities the most important first
 */
public record StreamPrioritization(List<Priority> priorities) implements AsfObject {
    private static final int ENTRY_SIZE = 4;
    private static final int MANDATORY = 1;

    /** Keeps a copy of the list. */
    public StreamPrioritization {
        priorities = List.copyOf(priorities);
    }

    /**
     * One stream.
     *
     * @param stream its number
     * @param mandatory whether a player must not leave it out
     */
    public record Priority(int stream, boolean mandatory) {}

    static StreamPrioritization read(Cursor in) throws AsfException {
        int count = in.count(in.u16(), ENTRY_SIZE);
        List<Priority> priorities = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            priorities.add(new Priority(in.u16(), (in.u16() & MANDATORY) != 0));
        }
        return new StreamPrioritization(priorities);
    }
}
