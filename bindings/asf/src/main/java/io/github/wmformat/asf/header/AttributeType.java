package io.github.wmformat.asf.header;

/** How the value of an {@link Attribute} is stored. */
public enum AttributeType {
    /** UTF-16 text. */
    STRING(0),
    /** Any bytes. */
    BYTES(1),
    /** True or false, in four bytes or two. */
    BOOL(2),
    /** 32 bits. */
    DWORD(3),
    /** 64 bits. */
    QWORD(4),
    /** 16 bits. */
    WORD(5),
    /** A GUID. */
    GUID(6),
    /** A code the format does not define: see {@link Attribute#typeCode}. */
    UNKNOWN(-1);

    private final int code;

    AttributeType(int code) {
        this.code = code;
    }

    /** The stored code; -1 for {@link #UNKNOWN}. */
    public int code() {
        return code;
    }

    /** The type of a stored code. */
    public static AttributeType of(int code) {
        for (AttributeType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return UNKNOWN;
    }
}
