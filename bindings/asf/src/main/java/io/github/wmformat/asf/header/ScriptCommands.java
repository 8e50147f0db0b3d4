package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Guids;
import java.util.List;
import java.util.UUID;

/**
 * Commands that a player carries out at their times.
 *
 * @param commands in stored order
 */
public record ScriptCommands(List<Command> commands) implements AsfObject {
    private static final UUID RESERVED = UUID.fromString("4b1acbe3-100b-11d0-a39b-00a0c90348f6");
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
    public record Command(long time, String type, String text) {
        private static Command read(Cursor in, List<String> types) throws AsfException {
            long time = in.u32();
            int type = in.u16();
            return new Command(time, type < types.size() ? types.get(type) : "", in.string(2L * in.u16()));
        }
    }

    static ScriptCommands read(Cursor in) throws AsfException {
        in.skip(Guids.SIZE);
        int commandCount = in.u16();
        List<String> types = in.list(in.u16(), TYPE_SIZE, ScriptCommands::text);
        return new ScriptCommands(in.list(commandCount, COMMAND_SIZE, at -> Command.read(at, types)));
    }

    private static String text(Cursor in) throws AsfException {
        return in.string(2L * in.u16());
    }

    @Override
    public UUID id() {
        return AsfObjectId.SCRIPT_COMMAND;
    }

    /** The texts have no zero behind them: their lengths say it all, and so Microsoft's writer stores them. */
    @Override
    public void write(ByteWriter out) {
        List<String> types = commands.stream().map(Command::type).distinct().toList();
        out.guid(RESERVED).u16(commands.size()).u16(types.size());
        types.forEach(type -> writeText(out, type));
        for (Command command : commands) {
            out.u32(command.time()).u16(types.indexOf(command.type()));
            writeText(out, command.text());
        }
    }

    private static void writeText(ByteWriter out, String text) {
        out.u16(text.length()).characters(text);
    }
}
