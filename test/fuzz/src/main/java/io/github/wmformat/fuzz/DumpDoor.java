package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.PacketReader;
import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.dump.ObjectDump;
import io.github.wmformat.asf.dump.TextDump;
import java.io.IOException;
import java.io.Writer;

/** Prints every object, every packet and every index. */
public final class DumpDoor implements Door {
    private static final long FIXED_TEXT = 100_000;

    /** A byte that is a payload of its own is told in some hundred characters. */
    private static final long TEXT_PER_BYTE = 300;

    @Override
    public void enter(byte[] file) throws IOException {
        var text = new Length();
        var dump = new ObjectDump(new TextDump(text));
        try (AsfFile asf = AsfFile.open(new GuardedSource(file))) {
            dump.header(asf.header());
            PacketReader packets = asf.packets();
            for (DataPacket packet = packets.next(); packet != null; packet = packets.next()) {
                dump.group("packet", packet);
            }
            for (TopLevelObject object : asf.trailingObjects()) {
                index(asf, object, dump);
            }
        }
        Finding.unless(
                text.length <= FIXED_TEXT + file.length * TEXT_PER_BYTE,
                text.length + " characters tell of " + file.length + " bytes");
    }

    private static void index(AsfFile asf, TopLevelObject object, ObjectDump dump) throws IOException {
        try {
            if (asf.index(object) instanceof Record index) {
                dump.group("index", index);
            }
        } catch (AsfException malformed) {
            Finding.unless(malformed.offset() >= object.offset(), malformed.getMessage());
        }
    }

    /** Counts characters. */
    private static final class Length extends Writer {
        private long length;

        @Override
        public void write(char[] characters, int from, int count) {
            length += count;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
