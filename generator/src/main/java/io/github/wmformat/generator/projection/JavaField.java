package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.Optional;

/** The role of one field of a structure, at its offset in bytes. */
public sealed interface JavaField {
    int offset();

    /** The record's component for the field; empty for what Java does not have. */
    default Optional<JavaValue> component() {
        return Optional.empty();
    }

    /** A field that is a component of the record. */
    sealed interface Component extends JavaField {
        JavaValue value();

        @Override
        default Optional<JavaValue> component() {
            return Optional.of(value());
        }
    }

    /** A number, enumeration, GUID, text, interface or nested structure. */
    record Plain(JavaValue value, Type type, int offset) implements Component {}

    /** Text that the callee allocates with CoTaskMemAlloc and the caller frees. */
    record TaskText(JavaValue value, int offset) implements Component {}

    /** Zero-terminated text inside the structure. */
    record FixedText(JavaValue value, int length, int offset) implements Component {}

    /** A fixed number of elements. */
    record Fixed(JavaValue value, Type element, int length, int offset) implements Component {}

    /** A pointer to elements that a {@link Count} counts. */
    record Counted(JavaValue value, Type element, int offset) implements Component {}

    /** Elements at the structure's end, as many as a {@link Count} says. */
    record Flexible(JavaValue value, Type element, int offset) implements Component {}

    /** Zero-terminated text at the structure's end. */
    record FlexibleText(JavaValue value, int offset) implements Component {}

    /** The number of elements of a {@link Counted} or {@link Flexible}. */
    record Count(JavaValue array, Scalar scalar, int offset) implements JavaField {}

    /** The number of bytes of a {@link Plain} text, with its terminator. */
    record TextBytes(JavaValue text, Scalar scalar, int offset) implements JavaField {}

    /** The structure's own size in bytes, with its flexible end. */
    record Size(Scalar scalar, int offset) implements JavaField {}

    /** Always zero. */
    record Reserved(Type type, int offset) implements JavaField {}
}
