package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.Bytes;
import java.nio.charset.StandardCharsets;

/** The single-byte texts of the format: addresses and names of keys. */
final class Latin1 {
    private Latin1() {}

    /**
     * The text with a zero behind it.
     *
     * @throws IllegalArgumentException if a character has no single byte
     */
    static Bytes terminated(String text) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("only characters up to U+00FF can be stored here: " + text);
        }
        return Bytes.of((text + '\0').getBytes(StandardCharsets.ISO_8859_1));
    }
}
