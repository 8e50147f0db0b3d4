package io.github.wmformat.com;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The bytes of attribute values in native memory. */
final class Attributes {
    private Attributes() {}

    /**
     * A structure that is the value of an attribute or goes with a status.
     *
     * @param size the bytes that it takes at least
     * @param read reads it with all that it points to
     */
    record Structure(int size, LongFunction<AttributeValue> read) {}

    /** A value of so many bytes. */
    static AttributeValue counted(int type, long at, int size) {
        return AttributeValue.of(WMT_ATTR_DATATYPE.of(type), Elements.bytes(at, size));
    }

    /** The value of the named attribute, which may be a structure with pointers. */
    static AttributeValue named(String name, int type, long at, int size) {
        Structure structure = type == WMT_ATTR_DATATYPE.WMT_TYPE_BINARY.value() ? Structures.ofAttribute(name) : null;
        return structure != null && at != 0 && size >= structure.size()
                ? structure.read().apply(at)
                : counted(type, at, size);
    }

    /** The value that goes with a status, as many bytes as its type has or the status says; null for NULL. */
    static @Nullable AttributeValue ofStatus(int status, int type, long at) {
        if (at == 0) {
            return null;
        }
        Structure structure = Structures.ofStatus(status);
        return structure != null && type == WMT_ATTR_DATATYPE.WMT_TYPE_BINARY.value()
                ? structure.read().apply(at)
                : uncounted(type, at);
    }

    /** The value at an address, as many bytes as its type has; null for NULL. */
    static @Nullable AttributeValue uncounted(int type, long at) {
        WMT_ATTR_DATATYPE known = WMT_ATTR_DATATYPE.of(type);
        return at == 0 ? null : AttributeValue.of(known, Memory.getBytes(at, size(known, at)));
    }

    private static int size(WMT_ATTR_DATATYPE type, long at) {
        if (!(type instanceof WMT_ATTR_DATATYPE.Known known)) {
            return 0;
        }
        return switch (known) {
            case WMT_TYPE_DWORD, WMT_TYPE_BOOL -> 4;
            case WMT_TYPE_QWORD -> 8;
            case WMT_TYPE_WORD -> 2;
            case WMT_TYPE_GUID -> 16;
            case WMT_TYPE_STRING -> 2 * Memory.getText(at).length() + 2;
            case WMT_TYPE_BINARY -> 0;
        };
    }

    /** A value's bytes in memory of their own; offsets of a structure become addresses. */
    static long bytes(Room room, AttributeValue value) {
        long at = room.bytes(value.bytes());
        relocate(at, value);
        return at;
    }

    /** Writes a value's bytes into memory that is there. */
    static void put(long at, AttributeValue value) {
        Memory.putBytes(at, value.bytes());
        relocate(at, value);
    }

    private static void relocate(long at, AttributeValue value) {
        for (int pointer : value.pointers()) {
            long offset = Memory.getLong(at + pointer);
            Memory.putLong(at + pointer, offset == 0 ? 0 : at + offset);
        }
    }
}
