package io.github.wmformat.kit;

import io.github.wmformat.Guid;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes as ASF writes them, one after the other. */
final class LittleEndianBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static LittleEndianBytes start() {
        return new LittleEndianBytes();
    }

    /** An object: its identifier, its size, its content. */
    static byte[] object(String guid, LittleEndianBytes content) {
        byte[] inner = content.toArray();
        return start().guid(guid)
                .qword(Guid.SIZE + Long.BYTES + inner.length)
                .bytes(inner)
                .toArray();
    }

    LittleEndianBytes number(long value, int size) {
        for (int i = 0; i < size; i++) {
            out.write((int) (value >>> (8 * i)));
        }
        return this;
    }

    LittleEndianBytes octet(int value) {
        return number(value, 1);
    }

    LittleEndianBytes word(int value) {
        return number(value, 2);
    }

    LittleEndianBytes dword(long value) {
        return number(value, 4);
    }

    LittleEndianBytes qword(long value) {
        return number(value, 8);
    }

    LittleEndianBytes guid(String text) {
        return guid(Guid.of(text));
    }

    LittleEndianBytes guid(Guid guid) {
        ByteBuffer stored = ByteBuffer.allocate(Guid.SIZE);
        guid.write(stored);
        return bytes(stored.array());
    }

    LittleEndianBytes bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** UTF-16 with its terminator. */
    LittleEndianBytes text(String text) {
        return bytes((text + '\0').getBytes(StandardCharsets.UTF_16LE));
    }

    int size() {
        return out.size();
    }

    byte[] toArray() {
        return out.toByteArray();
    }
}
