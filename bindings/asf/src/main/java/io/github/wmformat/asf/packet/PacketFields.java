package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.AsfException;
import java.nio.ByteBuffer;

/** Reads the little-endian fields of one data packet after another, never beyond its end, and without allocating. */
final class PacketFields {
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private int position;
    private int limit;
    private long origin;

    /** Begins with the bytes of a packet that lies at {@code fileOffset} in the file, in a little-endian buffer. */
    void open(ByteBuffer bytes, int from, int length, long fileOffset) {
        buffer = bytes;
        position = from;
        limit = from + length;
        origin = fileOffset - from;
    }

    int position() {
        return position;
    }

    /** Bytes left. */
    int remaining() {
        return limit - position;
    }

    void skip(long length) throws AsfException {
        position += room(length);
    }

    int u8() throws AsfException {
        int at = position;
        position = at + room(1);
        return buffer.get(at) & 0xFF;
    }

    int u16() throws AsfException {
        int at = position;
        position = at + room(2);
        return buffer.getShort(at) & 0xFFFF;
    }

    long u32() throws AsfException {
        int at = position;
        position = at + room(4);
        return buffer.getInt(at) & 0xFFFFFFFFL;
    }

    /** A field whose length is told in two bits: absent (0), one, two or four bytes. */
    long variable(int lengthType) throws AsfException {
        return switch (lengthType & 3) {
            case 0 -> 0;
            case 1 -> u8();
            case 2 -> u16();
            default -> u32();
        };
    }

    AsfException malformed(String problem) {
        return AsfException.damaged("data packet", origin + position, problem);
    }

    private int room(long length) throws AsfException {
        if (length < 0 || length > limit - position) {
            throw malformed(length + " bytes wanted, " + (limit - position) + " left");
        }
        return (int) length;
    }
}
