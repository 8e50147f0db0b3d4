package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to finish a move inside a file.
 *
 * @param oldHeaderSize bytes of the header before
 * @param fileSize bytes of the file before
 * @param header the header to be
 * @param oldHeaderSum checksum of the header before
 */
record ShiftJournal(long oldHeaderSize, long fileSize, Bytes header, long oldHeaderSum) {
    private static final long MAGIC = 0x5446494853465341L;

    /** Two places for what is done, written in turn, so that one is whole at any time. */
    private static final int PLACES_AT = 16;

    private static final int PLACE_SIZE = 16;
    private static final int FIELDS_AT = PLACES_AT + 2 * PLACE_SIZE;

    /** By how much everything behind the header moves. */
    long distance() {
        return header.size() - oldHeaderSize;
    }

    /** Writes the journal; only with the last write does it become one. */
    void write(Storage storage) throws IOException {
        Bytes fields = fields();
        storage.write(fields.buffer(), FIELDS_AT);
        storage.write(new ByteWriter().zeros(2 * PLACE_SIZE).toBytes().buffer(), PLACES_AT);
        storage.write(new ByteWriter().u64(MAGIC).u64(sum(fields)).toBytes().buffer(), 0);
    }

    private Bytes fields() {
        return new ByteWriter(header.size() + PLACE_SIZE * 2)
                .u64(oldHeaderSize)
                .u64(fileSize)
                .u64(oldHeaderSum)
                .bytes(header)
                .toBytes();
    }

    /** Notes that everything from a position on has been moved. */
    static void done(Storage storage, long position, long turn) throws IOException {
        Bytes place = new ByteWriter(PLACE_SIZE).u64(position).u64(~position).toBytes();
        storage.write(place.buffer(), PLACES_AT + PLACE_SIZE * (turn & 1));
    }

    /** Reads a journal, or null if it was not written to its end: then nothing has been moved. */
    static @Nullable ShiftJournal read(Storage storage) throws IOException {
        long size = storage.size();
        if (size < FIELDS_AT + 3 * Long.BYTES || size > FIELDS_AT + 3 * Long.BYTES + (long) Limits.HEADER_SIZE) {
            return null;
        }
        Cursor in = read(storage, 0, (int) size);
        long magic = in.u64();
        long sum = in.u64();
        in.skip(2 * PLACE_SIZE);
        Bytes fields = in.peekRest();
        if (magic != MAGIC || sum != sum(fields)) {
            return null;
        }
        long oldHeaderSize = in.u64();
        long fileSize = in.u64();
        long oldHeaderSum = in.u64();
        return new ShiftJournal(oldHeaderSize, fileSize, in.rest(), oldHeaderSum);
    }

    /** From where on everything has been moved. */
    long done(Storage storage) throws IOException {
        Cursor in = read(storage, PLACES_AT, 2 * PLACE_SIZE);
        long least = fileSize;
        for (int i = 0; i < 2; i++) {
            long position = in.u64();
            if (in.u64() == ~position && position >= oldHeaderSize) {
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

    static long sum(Bytes bytes) {
        var sum = new CRC32();
        sum.update(bytes.buffer());
        return sum.getValue();
    }
}
