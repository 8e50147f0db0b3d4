package io.github.wmformat.generator.tables;

/** What the IDL declares, as far as the words beside it speak of it. */
public interface Declarations {
    /** Whether there is an interface, structure, enumeration or library of that name. */
    boolean has(String owner);

    /** Whether the owner has a method, field or member of that name. */
    boolean hasMember(String owner, String member);

    /** Whether the owner's method has a parameter of that name. */
    boolean hasParameter(String owner, String method, String parameter);
}
