package io.github.wmformat;

/**
 * A value of one of the SDK's enumerations.
 *
 * <p>The enumerations are open: the runtime may answer a number that this library does not know. Each enumeration is
 * therefore a sealed interface of a Java enum ({@code Known}), which a {@code switch} can use, and of a record
 * ({@code Unknown}) that carries any other number unharmed.
 */
public interface NativeEnum {
    /** The number that stands for the value in the SDK. */
    int value();
}
