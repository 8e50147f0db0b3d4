package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The role of one native parameter: what goes into it, and what comes out of it.
 *
 * <p>{@code value} is always the Java side: a parameter of the Java method for what goes in, a component of its result for
 * what comes out. Arguments that belong together (a pointer and its length) name each other through that value or through
 * the native name.
 */
public sealed interface Argument {

    /** A number or boolean by value. */
    record InScalar(JavaValue value, Scalar scalar) implements Argument {}

    /** A member of an enumeration by value. */
    record InEnum(JavaValue value) implements Argument {}

    /** A result code by value. */
    record InHResult(JavaValue value) implements Argument {}

    /** Zero-terminated text. */
    record InText(JavaValue value) implements Argument {}

    /** A BSTR that the caller allocates and frees. */
    record InBstr(JavaValue value) implements Argument {}

    /** A GUID, by value or behind a pointer. */
    record InGuid(JavaValue value, boolean byValue) implements Argument {}

    /** An interface pointer. */
    record InInterface(JavaValue value, String interfaceName) implements Argument {}

    /** A structure, behind a pointer or, of 16 bytes, by value. */
    record InStruct(JavaValue value, String struct, boolean byValue) implements Argument {}

    /** A pointer to elements that an {@link InCount} counts; NULL where there is none. */
    record InArray(JavaValue value, Type element) implements Argument {}

    /**
     * The number of elements of all {@link InArray}s whose native count this is.
     *
     * @param first the array that gives the number; the others must agree
     */
    record InCount(JavaValue first, List<JavaValue> others, Scalar scalar) implements Argument {}

    /** A pointer to one number, NULL for null. */
    record InOptionalScalar(JavaValue value, Scalar scalar) implements Argument {}

    /** A pointer to one member of an enumeration, NULL for null. */
    record InOptionalEnum(JavaValue value) implements Argument {}

    /** A pointer to what another parameter, an {@link InTag}, says. */
    record InTagged(JavaValue value) implements Argument {}

    /**
     * The member of an enumeration that says what all {@link InTagged}s that name it point to.
     *
     * @param first the value that has the member; the others must agree
     */
    record InTag(JavaValue first, List<JavaValue> others) implements Argument {}

    /** The IID of the interface that an {@link OutAsked} gives, as its Java class. */
    record InAskedIid(JavaValue value) implements Argument {}

    /** A pointer that means nothing to the binding: its address as a long. */
    record Context(JavaValue value) implements Argument {}

    /** Always NULL or zero. */
    record Reserved(Type type) implements Argument {}

    /** The data type of an {@code AttributeValue} going in. */
    record InAttributeType(JavaValue value) implements Argument {}

    /**
     * The bytes of an {@code AttributeValue} going in.
     *
     * @param counted whether an {@link InAttributeLength} follows; where not, the type says how many bytes there are
     */
    record InAttributeBytes(JavaValue value, boolean counted) implements Argument {}

    /** The number of bytes of an {@code AttributeValue} going in. */
    record InAttributeLength(JavaValue value, Scalar scalar) implements Argument {}

    /** A number or boolean behind a pointer. */
    record OutScalar(JavaValue value, Scalar scalar) implements Argument {}

    record OutEnum(JavaValue value) implements Argument {}

    record OutGuid(JavaValue value) implements Argument {}

    /**
     * An interface pointer that the caller owns.
     *
     * @param interfaceName the interface whose pointer comes back; the value's type may be a whole object's
     */
    record OutInterface(JavaValue value, String interfaceName) implements Argument {}

    /** An interface pointer that the caller owns, of the interface that an {@link InAskedIid} asks for. */
    record OutAsked(JavaValue value, String iidName) implements Argument {}

    /** A VARIANT with an interface pointer that the caller owns. */
    record OutVariant(JavaValue value) implements Argument {}

    record OutStruct(JavaValue value, String struct) implements Argument {}

    /** A BSTR that the callee allocates and the caller frees. */
    record OutBstr(JavaValue value) implements Argument {}

    /** Text that the callee allocated with CoTaskMemAlloc. */
    record OutTaskText(JavaValue value) implements Argument {}

    /** Elements that the callee allocated with CoTaskMemAlloc, as many as an {@link OutTaskLength} says. */
    record OutTaskArray(JavaValue value, Type element, String lengthName) implements Argument {}

    /** The number of elements of an {@link OutTaskArray}. */
    record OutTaskLength(String nativeName, Scalar scalar) implements Argument {}

    /** A number that goes in and comes back changed. */
    record InOutScalar(JavaValue parameter, JavaValue value, Scalar scalar) implements Argument {}

    /** A structure of which only the size field goes in. */
    record OutSizedStruct(JavaValue value, String struct) implements Argument {}

    /** The buffer of a text whose length the first of two calls asks for. */
    record OutText(JavaValue value, String lengthName) implements Argument {}

    /** The buffer of an array whose length the first of two calls asks for. */
    record OutArray(JavaValue value, Type element, String lengthName) implements Argument {}

    /** The data type of an {@code AttributeValue} coming out. */
    record OutAttributeType(JavaValue value) implements Argument {}

    /** The buffer of an {@code AttributeValue}'s bytes, whose length the first of two calls asks for. */
    record OutAttributeBytes(JavaValue value, String lengthName) implements Argument {}

    /** The buffer of a structure with its variable part behind it, whose length the first of two calls asks for. */
    record OutTrailing(JavaValue value, String struct, String lengthName) implements Argument {}

    /** The length that the two calls exchange: capacity going in, size coming back; in elements of its buffer. */
    record Capacity(String nativeName, Scalar scalar) implements Argument {}

    /**
     * A pointer into memory that the object owns, seen as a ByteBuffer.
     *
     * @param lengthName the out parameter that bounds it; null where the object's GetMaxLength does
     */
    record OutView(JavaValue value, @Nullable String lengthName) implements Argument {}

    /** The same, copied. */
    record OutCopy(JavaValue value, String lengthName) implements Argument {}

    /** The length of an {@link OutView}. */
    record OutViewLength(String nativeName, Scalar scalar) implements Argument {}

    /** Memory that the callee fills: a ByteBuffer's remaining room. */
    record Fill(JavaValue value) implements Argument {}

    /** Memory that the callee takes: a ByteBuffer's remaining bytes. */
    record Drain(JavaValue value) implements Argument {}

    /** How much room or how many bytes a {@link Fill} or {@link Drain} has. */
    record BufferSize(JavaValue buffer, Scalar scalar) implements Argument {}

    /** How much of a {@link Fill} or {@link Drain} was used: the Java method's result. */
    record OutBufferCount(JavaValue value, JavaValue buffer, Scalar scalar) implements Argument {}

    /**
     * Room for as many elements as the caller says.
     *
     * @param size the number, or an array that goes in and has as many elements
     * @param countName the native parameter that counts
     */
    record OutSized(JavaValue value, Type element, JavaValue size, String countName) implements Argument {}

    /** Elements that go in, counted by an {@link InCount}, and come back changed. */
    record InOutArray(JavaValue parameter, JavaValue value, Type element, String countName) implements Argument {}

    /**
     * Room for text of as many characters, with the terminator, as the caller says.
     *
     * @param parameter the text that goes in; null where none does
     */
    record SizedText(@Nullable JavaValue parameter, JavaValue value, JavaValue size, String countName)
            implements Argument {}

    /** The number of elements of an {@link InArray} going in; another number, which is a result, coming out. */
    record InOutCount(JavaValue array, JavaValue value, Scalar scalar) implements Argument {}
}
