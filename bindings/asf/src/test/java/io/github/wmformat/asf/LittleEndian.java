package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.Guids;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Puts stored fields together. */
final class LittleEndian {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    LittleEndian number(long value, int width) {
        for (int i = 0; i < width; i++) {
            out.write((int) (value >>> (i * Byte.SIZE)));
        }
        return this;
    }

    LittleEndian u8(int value) {
        return number(value, 1);
    }

    LittleEndian u16(int value) {
        return number(value, Short.BYTES);
    }

    LittleEndian u32(long value) {
        return number(value, Integer.BYTES);
    }

    LittleEndian u64(long value) {
        return number(value, Long.BYTES);
    }

    LittleEndian guid(UUID id) {
        return u64(Guids.storedFirst(id)).u64(Guids.storedSecond(id));
    }

    LittleEndian utf16(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_16LE));
    }

    LittleEndian bytes(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    LittleEndian zeros(int count) {
        return bytes(new byte[count]);
    }

    int size() {
        return out.size();
    }

    byte[] done() {
        return out.toByteArray();
    }
}
