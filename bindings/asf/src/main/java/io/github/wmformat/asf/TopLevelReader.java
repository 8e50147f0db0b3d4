package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.FullReads;
import io.github.wmformat.asf.bytes.Guids;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the Data object and the objects behind it. Nothing wrong here makes the header unreadable. */
final class TopLevelReader {
    private static final long UNKNOWN_COUNT = 0xFFFFFFFFL;

    private final ByteSource source;
    private final long fileSize;
    private final FileProperties properties;

    TopLevelReader(ByteSource source, FileProperties properties) throws IOException {
        this.source = source;
        this.fileSize = source.size();
        this.properties = properties;
    }

    /** The Data object, mostly at the header's end; null when the file ends before it. */
    @Nullable
    DataSection data(long headerEnd) throws IOException {
        long at = headerEnd;
        for (int i = 0; i < Limits.TRAILING_OBJECTS; i++) {
            Cursor in = cursor(at, DataSection.FIXED_SIZE);
            if (in.remaining() < HeaderObject.PREFIX) {
                return null;
            }
            UUID id = in.guid();
            long size = in.u64();
            if (id.equals(AsfObjectId.DATA)) {
                return in.remaining() < DataSection.FIXED_SIZE - HeaderObject.PREFIX ? null : data(at, size, in);
            }
            if (size < HeaderObject.PREFIX || size > fileSize - at) {
                return null;
            }
            at += size;
        }
        return null;
    }

    private DataSection data(long at, long size, Cursor in) throws IOException {
        in.guid();
        long count = in.u64();
        long first = at + DataSection.FIXED_SIZE;
        return new DataSection(at, first, end(first, size - DataSection.FIXED_SIZE, count), count, packetSize());
    }

    /** 0 for a size that no packet can have, so that the header stays readable. */
    private int packetSize() {
        long size = properties.maxPacketSize();
        return size < Limits.LEAST_PACKET_SIZE || size > Limits.PACKET_SIZE ? 0 : (int) size;
    }

    private long end(long first, long size, long count) throws IOException {
        long room = Math.max(0, fileSize - first);
        boolean possible = size > 0 && size <= room;
        if (properties.broadcast() && !(possible && isEndOfPackets(first + size))) {
            return first + room;
        }
        return first + Math.min(possible ? size : sizeByCount(size, count), room);
    }

    /** A broadcast file's size is believed if it is right all the same, as where a writer left only the flag wrong. */
    private boolean isEndOfPackets(long at) throws IOException {
        Cursor in = cursor(at, Guids.SIZE);
        return in.remaining() == 0 || (in.remaining() == Guids.SIZE && AsfObjectId.INDEXES.contains(in.guid()));
    }

    /** A size that says "no packets" was never filled in; the count may have been. */
    private long sizeByCount(long size, long count) {
        boolean counted = size <= 0 && count > 0 && count < UNKNOWN_COUNT;
        return counted ? count * packetSize() : Long.MAX_VALUE;
    }

    /**
     * Packets that can be read: none where there is no Data object.
     *
     * @throws AsfException if they have no usable size
     */
    static DataSection usable(@Nullable DataSection data, AsfHeader header) throws AsfException {
        if (data == null) {
            long end = header.stored().size();
            return new DataSection(end, end, end, 0, Limits.LEAST_PACKET_SIZE);
        }
        if (data.packetSize() == 0) {
            throw AsfException.malformed(
                    AsfObjectId.name(AsfObjectId.FILE_PROPERTIES),
                    header.find(AsfObjectId.FILE_PROPERTIES)
                            .map(HeaderObject::offset)
                            .orElse(0L),
                    "packet size " + header.fileProperties().maxPacketSize() + ", where " + Limits.LEAST_PACKET_SIZE
                            + " to " + Limits.PACKET_SIZE + " is possible: the header can be read, the packets cannot");
        }
        return data;
    }

    /** The objects from a position to the end of the file, as far as their sizes make sense. */
    List<TopLevelObject> objects(long from) throws IOException {
        List<TopLevelObject> objects = new ArrayList<>();
        long at = from;
        while (objects.size() < Limits.TRAILING_OBJECTS) {
            Cursor in = cursor(at, HeaderObject.PREFIX);
            if (in.remaining() < HeaderObject.PREFIX) {
                break;
            }
            UUID id = in.guid();
            long size = in.u64();
            if (size < HeaderObject.PREFIX || size > fileSize - at) {
                break;
            }
            objects.add(new TopLevelObject(id, at, size));
            at += size;
        }
        return objects;
    }

    private Cursor cursor(long at, int size) throws IOException {
        byte[] bytes = new byte[size];
        int got = FullReads.read(source, at, bytes, 0, size);
        return Cursor.over(bytes, got, at, "file");
    }
}
