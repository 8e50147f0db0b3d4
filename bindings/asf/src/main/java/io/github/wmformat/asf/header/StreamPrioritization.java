package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;
import java.util.UUID;

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
    public record Priority(int stream, boolean mandatory) {
        private static Priority read(Cursor in) throws AsfException {
            return new Priority(in.u16(), (in.u16() & MANDATORY) != 0);
        }

        private void write(ByteWriter out) {
            out.u16(stream).u16(mandatory ? MANDATORY : 0);
        }
    }

    static StreamPrioritization read(Cursor in) throws AsfException {
        return new StreamPrioritization(in.list(in.u16(), ENTRY_SIZE, Priority::read));
    }

    @Override
    public UUID id() {
        return AsfObjectId.STREAM_PRIORITIZATION;
    }

    @Override
    public void write(ByteWriter out) {
        out.u16(priorities.size());
        priorities.forEach(priority -> priority.write(out));
    }
}
