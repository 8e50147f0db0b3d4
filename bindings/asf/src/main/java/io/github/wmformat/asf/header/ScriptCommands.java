package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Guids;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands that a player carries out at their times.
 *
 * @param commands in stored order
 */
public record ScriptCommands(List<Command> commands) implements AsfObject {
    private static final int TYPE_SIZE = 2;
    private static final int COMMAND_SIZE = 8;

    /** Keeps a copy of the list. */
    public ScriptCommands {
        commands = List.copyOf(commands);
    }

    /**
     * One command.
     *
     * @param time as stored, in milliseconds
     * @param type such as {@code URL} or {@code FILENAME}; empty where the file names none
     * @param text the command
     */
    public record Command(long time, String type, String text) {}

    static ScriptCommands read(Cursor in) throws AsfException {
        in.skip(Guids.SIZE);
        int commandCount = in.u16();
        List<String> types = types(in, in.count(in.u16(), TYPE_SIZE));
        int count = in.count(commandCount, COMMAND_SIZE);
        List<Command> commands = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long time = in.u32();
            int type = in.u16();
            commands.add(new Command(time, type < types.size() ? types.get(type) : "", in.string(2L * in.u16())));
        }
        return new ScriptCommands(commands);
    }

    private static List<String> types(Cursor in, int count) throws AsfException {
        List<String> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            types.add(in.string(2L * in.u16()));
        }
        return types;
    }
}
