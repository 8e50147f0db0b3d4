package io.github.wmformat.generator.model;

/** The native type of a parameter, a field or a result, with all names resolved. */
public sealed interface Type {
    /** A number or nothing, passed by value. */
    enum Scalar implements Type {
        VOID(0),
        BYTE(1),
        WORD(2),
        WCHAR(2),
        SHORT(2),
        DWORD(4),
        LONG(4),
        BOOL(4),
        HRESULT(4),
        FLOAT(4),
        QWORD(8),
        LONGLONG(8),
        DOUBLE(8),
        /** A number as wide as a pointer: handles, LPARAM, UINT_PTR. */
        POINTER_SIZED(8);

        private final int size;

        Scalar(int size) {
            this.size = size;
        }

        /** Bytes that a value takes in memory on a 64-bit machine; its alignment, too. */
        public int size() {
            return size;
        }
    }

    /** A GUID, REFGUID's target or an IID: 16 bytes, aligned to 4. */
    record GuidType() implements Type {}

    /** A pointer to zero-terminated UTF-16 text: LPCWSTR, LPWSTR, LPOLESTR, {@code [string] WCHAR*}. */
    record Text() implements Type {}

    /** A BSTR: text with its length in front, allocated with SysAllocString. */
    record Bstr() implements Type {}

    /** A pointer to anything that is not text and not an interface. */
    record Pointer(Type target) implements Type {}

    /** A fixed number of elements inside a structure. */
    record Array(Type element, int length) implements Type {}

    record EnumRef(String name) implements Type {}

    record StructRef(String name) implements Type {}

    /** A pointer to the named interface: in C, {@code Name*}. */
    record InterfaceRef(String name) implements Type {}

    /** A pointer to an interface that another SDK declares. */
    record ForeignRef(String name) implements Type {}

    /** A type of another SDK that is passed on unseen; by pointer only. */
    record Opaque(String name) implements Type {}
}
