package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Guids;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One named value.
 *
 * @param name such as {@code WM/AlbumTitle}
 * @param stream the stream it describes, 0 for the whole file
 * @param language index into {@link LanguageList#languages}, 0 where the object has no languages
 * @param typeCode the stored type, see {@link #type}
 * @param value the stored value
 * @param source the object it came from
 */
public record Attribute(String name, int stream, int language, int typeCode, Bytes value, Source source) {
    /** The names of the texts of the Content Description object, in its order. */
    public static final List<String> DESCRIPTION_NAMES =
            List.of("Title", "Author", "Copyright", "Description", "Rating");

    /** The objects that hold attributes. */
    public enum Source {
        /** Title, Author, Copyright, Description, Rating. */
        CONTENT_DESCRIPTION(AsfObjectId.CONTENT_DESCRIPTION),
        /** Attributes of the file. */
        EXTENDED_CONTENT_DESCRIPTION(AsfObjectId.EXTENDED_CONTENT_DESCRIPTION),
        /** Attributes of the file and of streams. */
        METADATA(AsfObjectId.METADATA),
        /** Attributes with languages, of any size. */
        METADATA_LIBRARY(AsfObjectId.METADATA_LIBRARY);

        private final UUID objectId;

        Source(UUID objectId) {
            this.objectId = objectId;
        }

        /** The id of the object. */
        public UUID objectId() {
            return objectId;
        }
    }

    /** A text of the whole file, without language. */
    public static Attribute ofString(String name, String text) {
        return of(
                name,
                AttributeType.STRING,
                new ByteWriter(ByteWriter.textSize(text)).text(text).toBytes());
    }

    /** Bytes about the whole file. */
    public static Attribute ofBytes(String name, Bytes bytes) {
        return of(name, AttributeType.BYTES, bytes);
    }

    /** True or false for the whole file. */
    public static Attribute ofBool(String name, boolean value) {
        return of(name, AttributeType.BOOL, number(value ? 1 : 0, Integer.BYTES));
    }

    /** A number about the whole file, 0 to 65,535. */
    public static Attribute ofWord(String name, int value) {
        return of(
                name, AttributeType.WORD, new ByteWriter(Short.BYTES).u16(value).toBytes());
    }

    /** A number about the whole file, 0 to 4,294,967,295. */
    public static Attribute ofDword(String name, long value) {
        return of(
                name,
                AttributeType.DWORD,
                new ByteWriter(Integer.BYTES).u32(value).toBytes());
    }

    /** A number of 64 bits about the whole file. */
    public static Attribute ofQword(String name, long value) {
        return of(name, AttributeType.QWORD, number(value, Long.BYTES));
    }

    /** A GUID about the whole file. */
    public static Attribute ofGuid(String name, UUID value) {
        return of(
                name, AttributeType.GUID, new ByteWriter(Guids.SIZE).guid(value).toBytes());
    }

    private static Attribute of(String name, AttributeType type, Bytes value) {
        return new Attribute(name, 0, 0, type.code(), value, Source.EXTENDED_CONTENT_DESCRIPTION);
    }

    private static Bytes number(long value, int width) {
        return new ByteWriter(Long.BYTES).u64(value).toBytes().slice(0, width);
    }

    /** The same for a stream, 0 for the whole file. */
    public Attribute onStream(int number) {
        return new Attribute(name, number, language, typeCode, value, source);
    }

    /** The same in a language, an index into {@link LanguageList#languages}. */
    public Attribute inLanguage(int index) {
        return new Attribute(name, stream, index, typeCode, value, source);
    }

    /** The same as another object stores it: true and false take four bytes in some and two in others. */
    public Attribute in(Source other) {
        boolean wide = other == Source.EXTENDED_CONTENT_DESCRIPTION;
        Bytes stored =
                type() == AttributeType.BOOL ? number(bool() ? 1 : 0, wide ? Integer.BYTES : Short.BYTES) : value;
        return new Attribute(name, stream, language, typeCode, other == source ? value : stored, other);
    }

    /**
     * The value as its type says: a String, a Boolean, a Long, a BigInteger for a QWORD, which is unsigned, or a UUID; the
     * stored {@link Bytes} where they are of no such type or too short for it.
     */
    public Object asObject() {
        return switch (type()) {
            case STRING -> string();
            case BOOL -> bool();
            case WORD, DWORD -> number();
            case QWORD -> new BigInteger(Long.toUnsignedString(number()));
            case GUID -> Objects.requireNonNullElse(guid(), value);
            case BYTES, UNKNOWN -> value;
        };
    }

    /** How the value is stored. */
    public AttributeType type() {
        return AttributeType.of(typeCode);
    }

    /**
     * The text.
     *
     * @throws IllegalStateException if the type is not {@link AttributeType#STRING}
     */
    public String string() {
        require(type() == AttributeType.STRING);
        int size = value.size() & ~1;
        while (size > 0 && value.get(size - 1) == 0 && value.get(size - 2) == 0) {
            size -= 2;
        }
        return StandardCharsets.UTF_16LE.decode(value.slice(0, size).buffer()).toString();
    }

    /**
     * The number, unsigned; a value shorter than its type counts as if zeros followed. True is 1.
     *
     * @throws IllegalStateException if the type is not a number or {@link AttributeType#BOOL}
     */
    public long number() {
        return switch (type()) {
            case BOOL -> bool() ? 1 : 0;
            case WORD -> value.littleEndian(Short.BYTES);
            case DWORD -> value.littleEndian(Integer.BYTES);
            case QWORD -> value.littleEndian(Long.BYTES);
            default -> throw mismatch();
        };
    }

    /**
     * Whether the value, two bytes or four, is not zero.
     *
     * @throws IllegalStateException if the type is not {@link AttributeType#BOOL}
     */
    public boolean bool() {
        require(type() == AttributeType.BOOL);
        return value.littleEndian(Integer.BYTES) != 0;
    }

    /**
     * The GUID, or null if fewer than 16 bytes are stored.
     *
     * @throws IllegalStateException if the type is not {@link AttributeType#GUID}
     */
    public @Nullable UUID guid() {
        require(type() == AttributeType.GUID);
        try {
            return value.cursor(name).guid();
        } catch (AsfException tooShort) {
            return null;
        }
    }

    private void require(boolean right) {
        if (!right) {
            throw mismatch();
        }
    }

    private IllegalStateException mismatch() {
        return new IllegalStateException("attribute " + name + " has type " + type() + " (" + typeCode + ")");
    }
}
