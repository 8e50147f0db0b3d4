package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;

/** The role of one field of a structure, at its offset in bytes. */
public sealed interface JavaField {
    int offset();

    /** A number, enumeration, GUID, text, interface or nested structure. */
    record Plain(JavaValue value, Type type, int offset) implements JavaField {}

    /** Text that the callee allocates with CoTaskMemAlloc and the caller frees. */
    record TaskText(JavaValue value, int offset) implements JavaField {}

    /** A fixed number of elements. */
    record Fixed(JavaValue value, Type element, int length, int offset) implements JavaField {}

    /** A pointer to elements that a {@link Count} counts. */
    record Counted(JavaValue value, Type element, int offset) implements JavaField {}

    /** The number of elements of a {@link Counted}. */
    record Count(JavaValue array, Scalar scalar, int offset) implements JavaField {}

    /** The structure's own size in bytes. */
    record Size(Scalar scalar, int offset) implements JavaField {}

    /** Always zero. */
    record Reserved(Type type, int offset) implements JavaField {}
}
