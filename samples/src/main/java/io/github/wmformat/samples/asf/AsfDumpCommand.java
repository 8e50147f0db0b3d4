package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.PacketReader;
import io.github.wmformat.asf.TopLevelObject;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.dump.DumpSink;
import io.github.wmformat.asf.dump.IndexDump;
import io.github.wmformat.asf.dump.ObjectDump;
import io.github.wmformat.asf.dump.TextDump;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.index.IndexObject;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wmformat asf dump}. */
@Command(
        name = "dump",
        description = "Prints every object of a file with all its fields.",
        footer = {
            "",
            "The JSON object has the key objects; each of them has name, offset, size and its fields by their names,"
                    + " and those that hold others have objects. Binary values are hexadecimal."
        })
final class AsfDumpCommand extends AsfSubcommand {
    private static final int PACKETS_BETWEEN = 256;

    @Parameters(paramLabel = "FILE", converter = InputFile.FromText.class, description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    private InputFile file;

    @Option(names = "--packets", description = "Print every data packet with its payloads, too.")
    private boolean packets;

    @Option(names = "--indexes", description = "Print every entry of the indexes, too.")
    private boolean indexes;

    @Override
    void run() throws IOException {
        file.read(this::print);
        out().flush();
    }

    private boolean print(AsfFile asf) throws IOException {
        if (json()) {
            var sink = new JsonDump(out());
            dump(asf, sink);
            sink.finish();
        } else {
            dump(asf, new TextDump(out()));
        }
        return true;
    }

    private void dump(AsfFile asf, DumpSink sink) throws IOException {
        new ObjectDump(sink).header(asf.header());
        DataSection data = asf.data().orElse(null);
        if (data != null) {
            sink.object(AsfObjectId.name(AsfObjectId.DATA), data.offset(), data.end() - data.offset());
            sink.value("packetCount", data.packetCount());
            sink.value("storedPacketCount", data.storedPacketCount());
            sink.value("packetSize", data.packetSize());
            if (packets) {
                packets(asf.packets(), sink);
            }
            sink.end();
        }
        for (TopLevelObject object : asf.trailingObjects()) {
            sink.object(AsfObjectId.name(object.id()), object.offset(), object.size());
            index(asf, object, sink);
            sink.end();
        }
    }

    /** Until nobody reads the output any more. */
    private void packets(PacketReader packets, DumpSink sink) throws IOException {
        var fields = new ObjectDump(sink);
        sink.list("packets");
        for (DataPacket packet = packets.next(); packet != null; packet = packets.next()) {
            fields.group("packet", packet);
            if (packet.number() % PACKETS_BETWEEN == 0 && out().checkError()) {
                break;
            }
        }
        sink.end();
    }

    private void index(AsfFile asf, TopLevelObject object, DumpSink sink) throws IOException {
        try {
            IndexObject index = asf.index(object);
            if (index != null && indexes) {
                new IndexDump(sink).index(index);
            } else if (index instanceof Record stored) {
                new ObjectDump(sink).group("index", stored);
            }
        } catch (AsfException malformed) {
            sink.value("problem", String.valueOf(malformed.getMessage()));
        }
    }
}
