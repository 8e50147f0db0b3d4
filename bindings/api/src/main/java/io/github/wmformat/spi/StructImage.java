package io.github.wmformat.spi;

import io.github.wmformat.AttributeValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure with what it points to behind it: its pointer fields hold offsets from its start, where a native structure
 * has addresses. That is how such a structure is the value of an attribute in Java.
 */
public final class StructImage {
    private final ByteBuffer fields;
    private final ByteArrayOutputStream behind = new ByteArrayOutputStream();
    private final List<Integer> pointers = new ArrayList<>();

    /** An image whose fields take the given number of bytes; all are zero. */
    public StructImage(int size) {
        this.fields = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The fields. */
    public ByteBuffer fields() {
        return fields;
    }

    /** Places text behind the fields, and its offset in the pointer field at the given one; nothing for null. */
    public void text(int offset, @Nullable String text) {
        if (text != null) {
            bytes(offset, (text + '\0').getBytes(StandardCharsets.UTF_16LE));
        }
    }

    /** Places bytes behind the fields, and their offset in the pointer field at the given one; nothing for none. */
    public void bytes(int offset, byte[] bytes) {
        if (bytes.length > 0) {
            fields.putLong(offset, fields.capacity() + behind.size());
            pointers.add(offset);
            behind.writeBytes(bytes);
        }
    }

    /** Fields and what is behind them as one value. */
    public AttributeValue value() {
        byte[] all = new byte[fields.capacity() + behind.size()];
        fields.get(0, all, 0, fields.capacity());
        System.arraycopy(behind.toByteArray(), 0, all, fields.capacity(), behind.size());
        return AttributeValue.ofStructure(
                all, pointers.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The text that a pointer field of an image points to; null for none. */
    public static @Nullable String textAt(ByteBuffer at, int offset) {
        int target = StructBytes.count(at.getLong(offset));
        return target == 0 ? null : StructBytes.text(at, target, Integer.MAX_VALUE);
    }

    /** The bytes that a pointer field of an image points to. */
    public static byte[] bytesAt(ByteBuffer at, int offset, int count) {
        int target = StructBytes.count(at.getLong(offset));
        return target == 0 ? new byte[0] : StructBytes.bytes(at, target, count);
    }
}
