package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes the fields of a file. */
final class LittleEndian {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LittleEndian u8(long value) {
        bytes.write((int) value);
        return this;
    }

    LittleEndian u16(long value) {
        return u8(value).u8(value >> 8);
    }

    LittleEndian u32(long value) {
        return u16(value).u16(value >> 16);
    }

    LittleEndian u64(long value) {
        return u32(value).u32(value >> 32);
    }

    LittleEndian guid(String text) {
        ByteBuffer stored = ByteBuffer.allocate(Guid.SIZE).order(ByteOrder.LITTLE_ENDIAN);
        Guid.of(text).write(stored);
        return bytes(stored.array());
    }

    LittleEndian bytes(byte... more) {
        bytes.writeBytes(more);
        return this;
    }

    LittleEndian zeros(int count) {
        return bytes(new byte[count]);
    }

    /** UTF-16 with its terminator. */
    static byte[] text(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_16LE);
    }

    int size() {
        return bytes.size();
    }

    byte[] done() {
        return bytes.toByteArray();
    }
}
