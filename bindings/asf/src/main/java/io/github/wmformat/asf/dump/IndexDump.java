package io.github.wmformat.asf.dump;

import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.MediaObjectIndex;
import io.github.wmformat.asf.index.SimpleIndex;
import io.github.wmformat.asf.index.TimeIndex;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.util.List;

/** Tells every entry of an index, of which {@link ObjectDump} tells only the stored bytes. */
public final class IndexDump {
    private final DumpSink sink;

    /** Tells everything to a sink. */
    public IndexDump(DumpSink sink) {
        this.sink = sink;
    }

    /** One index. */
    public void index(IndexObject index) {
        sink.group("index");
        if (index instanceof SimpleIndex simple) {
            entries(simple);
        } else if (index instanceof TimeIndex time) {
            columns(time.interval(), time.specifiers());
            blocks(time.blocks());
        } else if (index instanceof MediaObjectIndex objects) {
            columns(objects.interval(), objects.specifiers());
            blocks(objects.blocks());
        } else if (index instanceof TimecodeIndex timecodes) {
            specifiers(timecodes.specifiers());
            timecodes(timecodes.blocks());
        }
        sink.end();
    }

    private void entries(SimpleIndex index) {
        sink.value("fileId", index.fileId());
        sink.value("interval", index.interval());
        sink.value("maxPacketCount", index.maxPacketCount());
        sink.list("entries");
        for (int i = 0; i < index.count(); i++) {
            sink.group("entry");
            sink.value("packet", index.packet(i));
            sink.value("packetCount", index.packetCount(i));
            sink.end();
        }
        sink.end();
    }

    private void columns(long interval, List<IndexSpecifier> specifiers) {
        sink.value("interval", interval);
        specifiers(specifiers);
    }

    private void specifiers(List<IndexSpecifier> specifiers) {
        sink.list("specifiers");
        for (IndexSpecifier specifier : specifiers) {
            sink.group("specifier");
            sink.value("stream", specifier.stream());
            sink.value("type", specifier.type());
            sink.end();
        }
        sink.end();
    }

    private void blocks(List<IndexBlock> blocks) {
        sink.list("blocks");
        for (IndexBlock block : blocks) {
            begin(block.positions());
            for (int entry = 0; entry < block.count(); entry++) {
                sink.group("entry");
                for (int column = 0; column < block.positions().size(); column++) {
                    sink.value("value" + column, block.value(entry, column));
                }
                sink.end();
            }
            end();
        }
        sink.end();
    }

    private void timecodes(List<TimecodeBlock> blocks) {
        sink.list("blocks");
        for (TimecodeBlock block : blocks) {
            begin(block.positions());
            for (int entry = 0; entry < block.count(); entry++) {
                sink.group("entry");
                sink.value("range", block.range());
                sink.value("timecode", "%08x".formatted(block.timecode(entry)));
                for (int column = 0; column < block.positions().size(); column++) {
                    sink.value("offset" + column, block.offset(entry, column));
                }
                sink.end();
            }
            end();
        }
        sink.end();
    }

    /** A block with its entries. */
    private void begin(List<Long> positions) {
        sink.group("block");
        sink.list("positions");
        positions.forEach(position -> sink.value("position", position));
        sink.end();
        sink.list("entries");
    }

    private void end() {
        sink.end();
        sink.end();
    }
}
