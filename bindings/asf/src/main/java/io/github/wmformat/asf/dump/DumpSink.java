package io.github.wmformat.asf.dump;

/** Receives what is in a file, field by field. */
public interface DumpSink {
    /**
     * An object of the file begins; its fields and the objects in it follow up to its {@link #end}.
     *
     * @param name of the object, as in the format's specification
     * @param offset where it begins, in bytes from the start of the file
     * @param size its bytes
     */
    void object(String name, long offset, long size);

    /** A group of fields begins: the value of a field, or an element of a list. */
    void group(String name);

    /** A list begins. */
    void list(String name);

    /**
     * A field, or an element of a list.
     *
     * @param name of the field; the list's in a list
     * @param value a String, a Number, a Boolean, a {@link java.util.UUID} or {@link io.github.wmformat.asf.bytes.Bytes}
     */
    void value(String name, Object value);

    /** The object, group or list that began last is complete. */
    void end();
}
