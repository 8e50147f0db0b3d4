package io.github.wmformat.com;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import org.jspecify.annotations.Nullable;

/** Attribute values that come without a length. */
final class Attributes {
    private Attributes() {}

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
}
