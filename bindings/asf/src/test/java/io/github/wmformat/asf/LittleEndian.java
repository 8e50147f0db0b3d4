package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.Guids;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Puts stored fields together. */
public final class LittleEndian {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public LittleEndian() {}

    public LittleEndian number(long value, int width) {
        for (int i = 0; i < width; i++) {
            out.write((int) (value >>> (i * Byte.SIZE)));
        }
        return this;
    }

    public LittleEndian u8(int value) {
        return number(value, 1);
    }

    public LittleEndian u16(int value) {
        return number(value, Short.BYTES);
    }

    public LittleEndian u32(long value) {
        return number(value, Integer.BYTES);
    }

    public LittleEndian u64(long value) {
        return number(value, Long.BYTES);
    }

    public LittleEndian guid(UUID id) {
        return u64(Guids.storedFirst(id)).u64(Guids.storedSecond(id));
    }

    public LittleEndian utf16(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_16LE));
    }

    public LittleEndian bytes(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public LittleEndian zeros(int count) {
        return bytes(new byte[count]);
    }

    int size() {
        return out.size();
    }

    public byte[] done() {
        return out.toByteArray();
    }
}
