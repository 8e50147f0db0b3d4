package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.BlockEntries;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.MediaObjectIndex;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds clean points by the number of a media object or by timecode, through a file's indexes. */
public final class ObjectLookup {
    private final DataSection data;
    private final IndexSet indexes;
    private final CleanPointSearch search;

    /** Prepares looking up in a file's indexes. */
    public ObjectLookup(DataSection data, IndexSet indexes, CleanPointSearch search) {
        this.data = data;
        this.indexes = indexes;
        this.search = search;
    }

    /**
     * A clean point, and which of its stream's objects it is.
     *
     * @param point the clean point
     * @param object counts the stream's objects from 0; -1 if the index does not tell
     */
    public record Found(CleanPoint point, long object) {}

    /** The columns of a stream in a media object index: its packets, and its ordinals or -1. */
    private record Columns(MediaObjectIndex index, BlockEntries entries, int packets, int ordinals) {
        long ordinal(long entry) {
            return ordinals < 0 ? 0 : entries.value(entry, ordinals);
        }
    }

    /** The last clean point of a stream up to one of its objects, counted from 0; null if no index tells. */
    public @Nullable Found byNumber(int stream, boolean keyFramesOnly, long number) throws IOException {
        for (MediaObjectIndex index : indexes.objects(MediaObjectIndex.class)) {
            Columns columns = columns(index, stream);
            long entry = index.interval() > 0 ? number / index.interval() : Long.MAX_VALUE;
            if (columns != null && entry < columns.entries.count()) {
                CleanPoint point = upTo(columns, entry, stream, keyFramesOnly);
                if (point != null) {
                    return new Found(point, numberOf(columns, point, entry));
                }
            }
        }
        return null;
    }

    private static @Nullable Columns columns(MediaObjectIndex index, int stream) {
        for (int type = IndexSpecifier.DATA_PACKET; type <= IndexSpecifier.CLEAN_POINT; type++) {
            int packets = index.specifiers().indexOf(new IndexSpecifier(stream, type));
            if (packets >= 0) {
                int ordinals = index.specifiers().indexOf(new IndexSpecifier(stream, IndexSpecifier.ORDINAL));
                return new Columns(index, new BlockEntries(index.blocks()), packets, ordinals);
            }
        }
        return null;
    }

    /** The entry behind the last object points to none, and so does one that points nowhere: both are right. */
    private @Nullable CleanPoint upTo(Columns columns, long entry, int stream, boolean keyFramesOnly)
            throws IOException {
        long offset = columns.entries.offset(entry, columns.packets);
        if (offset == IndexBlock.NONE) {
            return null;
        }
        CleanPoint object = inData(offset) ? search.objectIn(packet(offset), stream, columns.ordinal(entry)) : null;
        if (object != null) {
            return search.upToObject(stream, keyFramesOnly, object);
        }
        if (entry < columns.entries.count() - 1) {
            leaveOut(columns.index, "entry " + entry + " points to no object of stream " + stream);
        }
        return null;
    }

    /** The number of the clean point's object: the entries before tell which of them begins where it does. */
    private long numberOf(Columns columns, CleanPoint point, long entry) {
        for (long i = entry; i >= 0 && columns.ordinals >= 0; i--) {
            long packet = packet(columns.entries.offset(i, columns.packets));
            if (packet < point.packet()) {
                return -1;
            }
            if (packet == point.packet() && columns.ordinal(i) == point.ordinal()) {
                return i * columns.index.interval();
            }
        }
        return -1;
    }

    /** The last clean point of a stream up to a timecode; null if no index tells. */
    public @Nullable CleanPoint byTimecode(int stream, boolean keyFramesOnly, Timecode timecode) throws IOException {
        for (TimecodeIndex index : indexes.objects(TimecodeIndex.class)) {
            long offset = offset(index, stream, timecode);
            if (offset != IndexBlock.NONE) {
                CleanPoint point = inData(offset) ? at(packet(offset), stream, keyFramesOnly) : null;
                if (point != null) {
                    return point;
                }
                leaveOut(index, "timecode " + timecode + " points to no clean point");
            }
        }
        return null;
    }

    /** The first clean point in a packet, since the index does not tell which; if there is none, the last one before. */
    private @Nullable CleanPoint at(long packet, int stream, boolean keyFramesOnly) throws IOException {
        CleanPoint point = search.firstIn(packet, stream, keyFramesOnly);
        CleanPoint object = point != null ? null : search.objectIn(packet, stream, 0);
        return object == null ? point : search.upToObject(stream, keyFramesOnly, object);
    }

    private static long offset(TimecodeIndex index, int stream, Timecode timecode) {
        long last = IndexBlock.NONE;
        for (int place = 0; place < index.specifiers().size(); place++) {
            if (index.specifiers().get(place).stream() == stream) {
                for (TimecodeBlock block : index.blocks()) {
                    last = block.range() == timecode.range() ? lastUpTo(block, place, timecode.value(), last) : last;
                }
                return last;
            }
        }
        return last;
    }

    private static long lastUpTo(TimecodeBlock block, int place, long timecode, long before) {
        int low = 0;
        int high = block.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (block.timecode(middle) <= timecode) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? before : block.offset(low - 1, place);
    }

    private boolean inData(long offset) {
        long packet = packet(offset);
        return packet >= 0 && packet < data.packetCount();
    }

    private long packet(long offset) {
        return IndexLookup.packet(offset, data.packetSize());
    }

    private void leaveOut(IndexObject index, String problem) {
        indexes.leaveOut(index, AsfObjectId.name(index.id()) + ": " + problem);
    }
}
