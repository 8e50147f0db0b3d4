package io.github.wmformat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A globally unique identifier: an interface's IID, a media type, a format or an extension system.
 *
 * <p>The two halves are the identifier as it is read aloud: {@code high} holds the first three groups of the text form,
 * {@code low} the last two. {@link #read} and {@link #write} translate to the mixed byte order that COM and ASF store.
 *
 * @param high the first eight bytes of the text form
 * @param low the last eight bytes of the text form
 */
public record Guid(long high, long low) {
    /** The identifier that is all zero, {@code GUID_NULL}. */
    public static final Guid NULL = new Guid(0, 0);

    /** Bytes that a stored identifier takes. */
    public static final int SIZE = 16;

    private static final Pattern TEXT =
            Pattern.compile("\\{?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})}?");

    /**
     * Reads the text form, with or without braces, in either case.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Guid of(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches() || text.startsWith("{") != text.endsWith("}")) {
            throw new IllegalArgumentException(
                    "not a GUID: \"" + text + "\"; write it as 00000000-0000-0000-C000-000000000046");
        }
        UUID uuid = UUID.fromString(matcher.group(1));
        return new Guid(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /** Reads the 16 bytes at the buffer's position, as COM and ASF store them, and moves past them. */
    public static Guid read(ByteBuffer source) {
        ByteBuffer little = source.slice().order(ByteOrder.LITTLE_ENDIAN);
        long first = little.getLong();
        long second = little.getLong();
        source.position(source.position() + SIZE);
        return ofStored(first, second);
    }

    /** Builds the identifier from its 16 stored bytes, given as two little-endian words. */
    public static Guid ofStored(long first, long second) {
        long high = first << 32 | (first >>> 32 & 0xFFFF) << 16 | first >>> 48;
        return new Guid(high, Long.reverseBytes(second));
    }

    /** Writes the 16 stored bytes at the buffer's position and moves past them. */
    public void write(ByteBuffer target) {
        target.slice().order(ByteOrder.LITTLE_ENDIAN).putLong(storedFirst()).putLong(storedSecond());
        target.position(target.position() + SIZE);
    }

    /** The first eight stored bytes as a little-endian word. */
    public long storedFirst() {
        return high >>> 32 | (high >>> 16 & 0xFFFF) << 32 | high << 48;
    }

    /** The last eight stored bytes as a little-endian word. */
    public long storedSecond() {
        return Long.reverseBytes(low);
    }

    /** The registry form, in upper case and braces: {@code {00000000-0000-0000-C000-000000000046}}. */
    @Override
    public String toString() {
        return "{" + new UUID(high, low).toString().toUpperCase(Locale.ROOT) + "}";
    }
}
