package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Guids;
import io.github.wmformat.asf.header.HeaderObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** Bytes of a known number being laid out in memory. */
final class Stored {
    private final byte[] array;
    private final ByteBuffer out;

    Stored(int size) {
        array = new byte[size];
        out = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** An object of so many bytes behind its id and size, which are put in. */
    static Stored object(UUID id, long bodySize) {
        Stored object = new Stored(Math.toIntExact(HeaderObject.PREFIX + bodySize));
        return object.guid(id).u64(object.array.length);
    }

    Stored guid(UUID id) {
        return u64(Guids.storedFirst(id)).u64(Guids.storedSecond(id));
    }

    Stored u16(int value) {
        out.putShort((short) value);
        return this;
    }

    Stored u32(long value) {
        out.putInt((int) value);
        return this;
    }

    Stored u64(long value) {
        out.putLong(value);
        return this;
    }

    Stored bytes(Bytes bytes) {
        bytes.copyTo(array, out.position());
        out.position(out.position() + bytes.size());
        return this;
    }

    /** All bytes, once they are filled in. */
    byte[] array() {
        return array;
    }
}
