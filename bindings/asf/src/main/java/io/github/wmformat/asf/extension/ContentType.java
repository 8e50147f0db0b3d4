package io.github.wmformat.asf.extension;

import io.github.wmformat.asf.bytes.Bytes;
import java.util.StringJoiner;

/**
 * How a picture is made up of fields. An interlaced one tells which field comes first, or that the first is repeated.
 *
 * @param flags a sum of the constants, 0 for a progressive picture; other bits have no meaning and are kept
 */
public record ContentType(int flags) {
    /** The first field is shown once more. */
    public static final int REPEAT_FIRST_FIELD = 0x10;

    /** The field with the lower lines comes first. */
    public static final int BOTTOM_FIELD_FIRST = 0x20;

    /** The field with the upper lines comes first. */
    public static final int TOP_FIELD_FIRST = 0x40;

    /** The picture is two fields. */
    public static final int INTERLACED = 0x80;

    private static final int MOST = 0xFF;

    /**
     * Checks that a byte holds the flags.
     *
     * @throws IllegalArgumentException if not
     */
    public ContentType {
        if (flags < 0 || flags > MOST) {
            throw new IllegalArgumentException("content type " + flags + " is not between 0 and 255");
        }
    }

    /** Whether the picture is two fields. */
    public boolean interlaced() {
        return has(INTERLACED);
    }

    /** Whether the field with the upper lines comes first. */
    public boolean topFieldFirst() {
        return has(TOP_FIELD_FIRST);
    }

    /** Whether the field with the lower lines comes first. */
    public boolean bottomFieldFirst() {
        return has(BOTTOM_FIELD_FIRST);
    }

    /** Whether the first field is shown once more. */
    public boolean repeatFirstField() {
        return has(REPEAT_FIRST_FIELD);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    static ContentType read(Bytes part) {
        return new ContentType(part.get(0) & MOST);
    }

    Bytes stored() {
        return Bytes.of((byte) flags);
    }

    /** As {@code interlaced, top field first}, or {@code progressive}. */
    @Override
    public String toString() {
        var text = new StringJoiner(", ");
        text.add(interlaced() ? "interlaced" : "progressive");
        add(text, TOP_FIELD_FIRST, "top field first");
        add(text, BOTTOM_FIELD_FIRST, "bottom field first");
        add(text, REPEAT_FIRST_FIELD, "first field repeated");
        return text.toString();
    }

    private void add(StringJoiner text, int flag, String name) {
        if (has(flag)) {
            text.add(name);
        }
    }
}
