package io.github.wmformat.asf.shift;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to finish a move inside a file, and to tell that a file is the one.
 *
 * @param fileSize bytes of the file before
 * @param oldHeader the header before
 * @param header the header to be, which is larger
 */
record ShiftJournal(long fileSize, Bytes oldHeader, Bytes header) {
    private static final long MAGIC = 0x5446494853465341L;

    /** Where the sum of the fields stands, without which this is no journal yet. */
    private static final int SUM_AT = 8;

    /** Two places for what is done, written in turn, so that one is whole at any time. */
    private static final int PLACES_AT = 16;

    private static final int PLACE_SIZE = 16;
    private static final int FIELDS_AT = PLACES_AT + 2 * PLACE_SIZE;
    private static final int FIXED_FIELDS = 3 * Long.BYTES;
    private static final long MOST_SIZE = FIELDS_AT + FIXED_FIELDS + 2L * Limits.HEADER_SIZE;

    /** By how much everything behind the header moves. */
    long distance() {
        return (long) header.size() - oldHeader.size();
    }

    /** Writes the journal; only with the last write does it become one. */
    void write(Storage storage) throws IOException {
        Bytes fields = fields();
        storage.write(new ByteWriter().u64(MAGIC).u64(0).toBytes().buffer(), 0);
        storage.write(fields.buffer(), FIELDS_AT);
        storage.write(new ByteWriter().zeros(2 * PLACE_SIZE).toBytes().buffer(), PLACES_AT);
        storage.write(new ByteWriter().u64(sum(fields)).toBytes().buffer(), SUM_AT);
    }

    private Bytes fields() {
        return new ByteWriter(FIXED_FIELDS + oldHeader.size() + header.size())
                .u64(fileSize)
                .u64(oldHeader.size())
                .u64(header.size())
                .bytes(oldHeader)
                .bytes(header)
                .toBytes();
    }

    /** Notes that everything from a position on has been moved: by the block of this number, from 0. */
    static void done(Storage storage, long position, long turn) throws IOException {
        Bytes place = new ByteWriter(PLACE_SIZE).u64(position).u64(~position).toBytes();
        storage.write(place.buffer(), PLACES_AT + PLACE_SIZE * (turn & 1));
    }

    /** Whether a file is a journal, or was to become one: others are never written to. */
    static boolean isBegun(Storage storage) throws IOException {
        int size = (int) Math.min(storage.size(), Long.BYTES);
        long mask = size == Long.BYTES ? -1 : (1L << (size * Byte.SIZE)) - 1;
        return read(storage, 0, size).rest().littleEndian(size) == (MAGIC & mask);
    }

    /** Reads a journal, or null if this is none that was written to its end: then nothing has been moved. */
    static @Nullable ShiftJournal read(Storage storage) throws IOException {
        long size = storage.size();
        if (size < FIELDS_AT || size > MOST_SIZE) {
            return null;
        }
        Cursor in = read(storage, 0, (int) size);
        try {
            long magic = in.u64();
            long sum = in.u64();
            in.skip(2 * PLACE_SIZE);
            var journal = fields(in);
            return magic == MAGIC && sum == sum(journal.fields()) && journal.distance() > 0 ? journal : null;
        } catch (AsfException other) {
            return null;
        }
    }

    private static ShiftJournal fields(Cursor in) throws AsfException {
        long fileSize = in.u64();
        long oldHeaderSize = in.u64();
        long headerSize = in.u64();
        return new ShiftJournal(fileSize, in.bytes(oldHeaderSize), in.bytes(headerSize));
    }

    /** From where on everything has been moved. */
    long done(Storage storage) throws IOException {
        Cursor in = read(storage, PLACES_AT, 2 * PLACE_SIZE);
        long least = fileSize;
        for (int i = 0; i < 2; i++) {
            long position = in.u64();
            if (in.u64() == ~position && position >= oldHeader.size()) {
                least = Math.min(least, position);
            }
        }
        return least;
    }

    private static Cursor read(Storage storage, long position, int size) throws IOException {
        byte[] bytes = new byte[size];
        storage.read(ByteBuffer.wrap(bytes), position);
        return Cursor.over(bytes, size, position, "journal");
    }

    /** Never 0. */
    private static long sum(Bytes bytes) {
        var sum = new CRC32();
        sum.update(bytes.buffer());
        return ~sum.getValue();
    }
}
