package io.github.wmformat.com;

import org.jspecify.annotations.Nullable;

/** Where memory comes from for what a structure or an argument points to. */
@FunctionalInterface
interface Room {
    /** Zeroed memory, aligned to 8 bytes. */
    long take(long size);

    /** Text with its terminator; NULL for null. */
    default long text(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        long at = take(2L * text.length() + 2);
        Memory.putText(at, text);
        return at;
    }

    /** Bytes; NULL for none. */
    default long bytes(byte[] bytes) {
        if (bytes.length == 0) {
            return 0;
        }
        long at = take(bytes.length);
        Memory.putBytes(at, bytes);
        return at;
    }
}
