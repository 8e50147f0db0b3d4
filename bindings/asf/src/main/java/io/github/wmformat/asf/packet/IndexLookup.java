package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.index.BlockEntries;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.SimpleIndex;
import io.github.wmformat.asf.index.TimeIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds clean points by time through a file's indexes. What an index says is checked at the packet it points to; one
 * that points to no clean point of its stream is wrong, and left out from then on.
 */
public final class IndexLookup {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final long NO_PACKET = -1;

    /** An offset that is not one of a packet. */
    private static final long WRONG = Long.MAX_VALUE;

    private final AsfHeader header;
    private final DataSection data;
    private final IndexSet indexes;
    private final CleanPointSearch search;

    /** Prepares looking up in a file's indexes. */
    public IndexLookup(AsfHeader header, DataSection data, IndexSet indexes, CleanPointSearch search) {
        this.header = header;
        this.data = data;
        this.indexes = indexes;
        this.search = search;
    }

    /**
     * One stream's entries in an index.
     *
     * @param index they stand in
     * @param interval time from one to the next in units of 100 ns
     * @param count of entries
     * @param packet number by entry, {@link #NO_PACKET} or {@link #WRONG}
     * @param exact whether entries point to clean points
     */
    private record Column(IndexObject index, long interval, long count, LongUnaryOperator packet, boolean exact) {}

    /**
     * A clean point of a stream up to a time, the last that the first usable index knows; null if none knows any.
     *
     * @param time in milliseconds, preroll included
     */
    public @Nullable CleanPoint byTime(int stream, boolean keyFramesOnly, long time) throws IOException {
        for (Column column : columns(stream)) {
            CleanPoint point = in(column, stream, keyFramesOnly, time);
            if (point != null) {
                return point;
            }
        }
        return null;
    }

    private @Nullable CleanPoint in(Column column, int stream, boolean keyFramesOnly, long time) throws IOException {
        if (column.interval <= 0) {
            leaveOut(column, "an entry interval of " + column.interval);
            return null;
        }
        long entry = time * UNITS_PER_MILLISECOND / column.interval;
        if (entry >= column.count) {
            return null;
        }
        CleanPoint point = at(column, entry, stream, keyFramesOnly, time);
        if (point == null || entry + 1 >= column.count || column.packet.applyAsLong(entry + 1) == point.packet()) {
            return point;
        }
        CleanPoint next = at(column, entry + 1, stream, keyFramesOnly, time);
        return next == null || next.packet() < point.packet() ? point : next;
    }

    private @Nullable CleanPoint at(Column column, long entry, int stream, boolean keyFramesOnly, long time)
            throws IOException {
        long packet = column.packet.applyAsLong(entry);
        if (packet == NO_PACKET) {
            return null;
        }
        if (packet < 0 || packet >= data.packetCount()) {
            leaveOut(column, "entry " + entry + " points to no packet");
            return null;
        }
        if (!column.exact) {
            return search.upTo(stream, keyFramesOnly, time, packet);
        }
        CleanPoint point = search.in(packet, stream, keyFramesOnly, time);
        if (point == null && search.in(packet, stream, keyFramesOnly, Long.MAX_VALUE) == null) {
            leaveOut(
                    column,
                    "entry " + entry + " points to packet " + packet + ", where stream " + stream
                            + " has no clean point");
        }
        return point;
    }

    private void leaveOut(Column column, String problem) {
        indexes.leaveOut(column.index, AsfObjectId.name(column.index.id()) + ": " + problem);
    }

    private List<Column> columns(int stream) {
        List<Column> columns = new ArrayList<>();
        int simple = 0;
        for (IndexObject index : indexes.objects()) {
            if (index instanceof TimeIndex byTime) {
                add(columns, byTime, stream);
            } else if (index instanceof SimpleIndex ofVideo && ofVideo.count() > 0 && isVideo(simple++, stream)) {
                LongUnaryOperator packet = entry -> ofVideo.packet((int) entry);
                columns.add(new Column(ofVideo, ofVideo.interval(), ofVideo.count(), packet, true));
            }
        }
        return columns;
    }

    /** Whether a stream is the video stream of that place in the order of numbers. */
    private boolean isVideo(int place, int stream) {
        int[] video = header.streams().stream()
                .filter(other -> other.kind() == StreamKind.VIDEO)
                .mapToInt(AsfStream::number)
                .sorted()
                .toArray();
        return place < video.length && video[place] == stream;
    }

    private void add(List<Column> columns, TimeIndex index, int stream) {
        for (int type = IndexSpecifier.CLEAN_POINT; type >= IndexSpecifier.DATA_PACKET; type--) {
            int place = index.specifiers().indexOf(new IndexSpecifier(stream, type));
            if (place >= 0) {
                var entries = new BlockEntries(index.blocks());
                columns.add(new Column(
                        index,
                        index.interval() * UNITS_PER_MILLISECOND,
                        entries.count(),
                        entry -> packet(entries.offset(entry, place)),
                        type == IndexSpecifier.CLEAN_POINT));
                return;
            }
        }
    }

    private long packet(long offset) {
        return offset == IndexBlock.NONE ? NO_PACKET : packet(offset, data.packetSize());
    }

    static long packet(long offset, int packetSize) {
        return offset % packetSize == 0 ? offset / packetSize : WRONG;
    }
}
