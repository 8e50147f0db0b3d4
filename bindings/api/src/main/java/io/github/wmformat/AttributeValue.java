package io.github.wmformat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The typed value of an attribute, of an output setting or of a status: the SDK's triple of WMT_ATTR_DATATYPE, pointer
 * and length as one value.
 *
 * <p>The bytes are kept as the SDK has them (little endian; text as UTF-16 with its terminator), so that a value of a type
 * this version does not know survives. A getter of another type than the value's throws {@link IllegalStateException};
 * one whose bytes are too few, too.
 */
public final class AttributeValue {
    private static final int[] NO_POINTERS = {};

    private final WMT_ATTR_DATATYPE type;
    private final byte[] bytes;
    private final int[] pointers;

    private AttributeValue(WMT_ATTR_DATATYPE type, byte[] bytes) {
        this(type, bytes, NO_POINTERS);
    }

    private AttributeValue(WMT_ATTR_DATATYPE type, byte[] bytes, int[] pointers) {
        this.type = type;
        this.bytes = bytes;
        this.pointers = pointers;
    }

    /** A value of any type from its bytes, which are copied. */
    public static AttributeValue of(WMT_ATTR_DATATYPE type, byte[] bytes) {
        return new AttributeValue(type, bytes.clone());
    }

    /** A value of type WMT_TYPE_STRING; the terminator is added. */
    public static AttributeValue ofString(String text) {
        return new AttributeValue(WMT_ATTR_DATATYPE.WMT_TYPE_STRING, (text + '\0').getBytes(StandardCharsets.UTF_16LE));
    }

    /** A value of type WMT_TYPE_BINARY; the bytes are copied. */
    public static AttributeValue ofBinary(byte[] bytes) {
        return of(WMT_ATTR_DATATYPE.WMT_TYPE_BINARY, bytes);
    }

    /**
     * A value of type WMT_TYPE_BINARY that is a structure with pointers, such as {@code WM_PICTURE}, and behind it what it
     * points to. Where a native structure has addresses, this one has offsets from its start, so that it can be kept and
     * copied; the binding turns one into the other. The records of such structures make and read these values.
     *
     * @param bytes the structure and what is behind it
     * @param pointers where in the bytes eight of them are such an offset
     * @throws IllegalArgumentException where a pointer is not in the bytes, or points out of them
     */
    public static AttributeValue ofStructure(byte[] bytes, int... pointers) {
        ByteBuffer at = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int pointer : pointers) {
            if (pointer < 0 || pointer > bytes.length - Long.BYTES) {
                throw new IllegalArgumentException("no pointer has room at byte " + pointer + " of " + bytes.length);
            }
            long target = at.getLong(pointer);
            if (target < 0 || target >= bytes.length) {
                throw new IllegalArgumentException("the pointer at byte " + pointer + " leads out of the value");
            }
        }
        return new AttributeValue(WMT_ATTR_DATATYPE.WMT_TYPE_BINARY, bytes.clone(), pointers.clone());
    }

    /** A value of type WMT_TYPE_BOOL, four bytes. */
    public static AttributeValue ofBool(boolean value) {
        return new AttributeValue(
                WMT_ATTR_DATATYPE.WMT_TYPE_BOOL, little(4).putInt(value ? 1 : 0).array());
    }

    /** A value of type WMT_TYPE_DWORD, 32 bits without sign. */
    public static AttributeValue ofDword(int value) {
        return new AttributeValue(
                WMT_ATTR_DATATYPE.WMT_TYPE_DWORD, little(4).putInt(value).array());
    }

    /** A value of type WMT_TYPE_QWORD, 64 bits. */
    public static AttributeValue ofQword(long value) {
        return new AttributeValue(
                WMT_ATTR_DATATYPE.WMT_TYPE_QWORD, little(8).putLong(value).array());
    }

    /** A value of type WMT_TYPE_WORD, 0 to 65535. */
    public static AttributeValue ofWord(int value) {
        if (value != (value & 0xFFFF)) {
            throw new IllegalArgumentException(value + " is not within 0 to 65535");
        }
        return new AttributeValue(
                WMT_ATTR_DATATYPE.WMT_TYPE_WORD,
                little(2).putShort((short) value).array());
    }

    /** A value of type WMT_TYPE_GUID. */
    public static AttributeValue ofGuid(Guid value) {
        byte[] stored = new byte[Guid.SIZE];
        value.write(ByteBuffer.wrap(stored));
        return new AttributeValue(WMT_ATTR_DATATYPE.WMT_TYPE_GUID, stored);
    }

    /** The value's type. */
    public WMT_ATTR_DATATYPE type() {
        return type;
    }

    /** A copy of the value's bytes, as the SDK has them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Where the bytes hold offsets in place of addresses; empty for all values but structures with pointers. */
    public int[] pointers() {
        return pointers.clone();
    }

    /** How many bytes the value takes. */
    public int size() {
        return bytes.length;
    }

    /** The text of a WMT_TYPE_STRING, without its terminator. */
    public String asString() {
        require(WMT_ATTR_DATATYPE.WMT_TYPE_STRING, 0);
        String text = new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16LE);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** A copy of the bytes of a WMT_TYPE_BINARY. */
    public byte[] asBinary() {
        require(WMT_ATTR_DATATYPE.WMT_TYPE_BINARY, 0);
        return bytes.clone();
    }

    /** The value of a WMT_TYPE_BOOL. */
    public boolean asBool() {
        return require(WMT_ATTR_DATATYPE.WMT_TYPE_BOOL, 4).getInt() != 0;
    }

    /** The 32 bits of a WMT_TYPE_DWORD; {@link Integer#toUnsignedLong} reads them without sign. */
    public int asDword() {
        return require(WMT_ATTR_DATATYPE.WMT_TYPE_DWORD, 4).getInt();
    }

    /** The 64 bits of a WMT_TYPE_QWORD. */
    public long asQword() {
        return require(WMT_ATTR_DATATYPE.WMT_TYPE_QWORD, 8).getLong();
    }

    /** The value of a WMT_TYPE_WORD, 0 to 65535. */
    public int asWord() {
        return require(WMT_ATTR_DATATYPE.WMT_TYPE_WORD, 2).getShort() & 0xFFFF;
    }

    /** The value of a WMT_TYPE_GUID. */
    public Guid asGuid() {
        return Guid.read(require(WMT_ATTR_DATATYPE.WMT_TYPE_GUID, Guid.SIZE));
    }

    /** The value as the Java type of its kind: String, byte[], Boolean, Integer, Long or Guid; byte[] if unknown. */
    public Object asObject() {
        if (!(type instanceof WMT_ATTR_DATATYPE.Known known)) {
            return bytes.clone();
        }
        return switch (known) {
            case WMT_TYPE_DWORD -> asDword();
            case WMT_TYPE_STRING -> asString();
            case WMT_TYPE_BINARY -> asBinary();
            case WMT_TYPE_BOOL -> asBool();
            case WMT_TYPE_QWORD -> asQword();
            case WMT_TYPE_WORD -> asWord();
            case WMT_TYPE_GUID -> asGuid();
        };
    }

    private ByteBuffer require(WMT_ATTR_DATATYPE wanted, int least) {
        if (!type.equals(wanted)) {
            throw new IllegalStateException("the value is a " + type + ", not a " + wanted);
        }
        if (bytes.length < least) {
            throw new IllegalStateException("a " + type + " needs " + least + " bytes, this one has " + bytes.length);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributeValue value
                && type.equals(value.type)
                && Arrays.equals(bytes, value.bytes)
                && Arrays.equals(pointers, value.pointers);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(bytes);
    }

    /** Type and value: {@code WMT_TYPE_STRING "Title"}. */
    @Override
    public String toString() {
        Object value = asObject();
        if (value instanceof byte[] raw) {
            return type + " " + HexFormat.of().formatHex(raw);
        }
        return type + (value instanceof String ? " \"" + value + '"' : " " + value);
    }
}
