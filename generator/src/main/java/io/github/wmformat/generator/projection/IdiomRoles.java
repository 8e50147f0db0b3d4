package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Pointer;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Argument.Capacity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles of parameters that have an idiom of their own, or that another one's idiom names. */
final class IdiomRoles {
    private final Signature signature;

    IdiomRoles(Signature signature) {
        this.signature = signature;
    }

    /** The role, where an idiom gives it. */
    Optional<Argument> of(Parameter parameter) {
        if (signature.has(parameter, "reserved")) {
            return Optional.of(new Argument.Reserved(parameter.type()));
        }
        if (signature.has(parameter, "opaque")) {
            return Optional.of(opaque(parameter));
        }
        return signature.method().parameters().stream()
                .flatMap(other -> Stream.of(
                        attributePart(parameter, other),
                        bufferPart(parameter, other),
                        taggedPart(parameter, other),
                        ownedPart(parameter, other)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** An address: of the caller's memory, whoever writes there, or the one that comes out. */
    private Argument opaque(Parameter parameter) {
        boolean given = parameter.type() instanceof Pointer pointer && isPointer(pointer.target());
        return given && !parameter.direction().in()
                ? new Argument.OutScalar(signature.component(parameter, "long"), Scalar.POINTER_SIZED)
                : new Argument.Context(signature.requiredParameter(parameter, "long"));
    }

    private static boolean isPointer(Type type) {
        return Abi.of(type) == Abi.J && !(type instanceof Scalar) && !(type instanceof Type.Opaque);
    }

    /** The triple of type, pointer and length that is one AttributeValue. */
    private @Nullable Argument attributePart(Parameter parameter, Parameter bytes) {
        List<String> names = signature.detail(bytes, "attribute");
        if (names.isEmpty()) {
            return null;
        }
        String length = names.size() > 1 ? names.get(1) : "";
        boolean out = bytes.direction().out();
        boolean isType = parameter.name().equals(names.get(0));
        boolean isLength = parameter.name().equals(length);
        if (!isType && !isLength && !parameter.equals(bytes)) {
            return null;
        }
        JavaValue value =
                out ? signature.component(bytes, "AttributeValue") : signature.parameter(bytes, "AttributeValue");
        if (isType) {
            return out ? new Argument.OutAttributeType(value) : new Argument.InAttributeType(value);
        }
        if (isLength) {
            Scalar scalar = signature.scalarOf(parameter);
            return out ? new Capacity(parameter.name(), scalar) : new Argument.InAttributeLength(value, scalar);
        }
        return out
                ? new Argument.OutAttributeBytes(value, length)
                : new Argument.InAttributeBytes(value, !length.isEmpty());
    }

    /** Memory that is filled or drained during the call, and its two counts. */
    private @Nullable Argument bufferPart(Parameter parameter, Parameter memory) {
        boolean fill = signature.has(memory, "fill");
        List<String> names = signature.detail(memory, fill ? "fill" : "drain");
        if (names.isEmpty()) {
            return null;
        }
        JavaValue buffer = signature.parameter(memory, "ByteBuffer");
        if (parameter.equals(memory)) {
            return fill ? new Argument.Fill(buffer) : new Argument.Drain(buffer);
        }
        if (parameter.name().equals(names.get(0))) {
            return new Argument.BufferSize(buffer, signature.scalarOf(parameter));
        }
        if (names.size() > 1 && parameter.name().equals(names.get(1))) {
            return new Argument.OutBufferCount(
                    signature.component(parameter, "int"), buffer, signature.scalarOf(parameter));
        }
        return null;
    }

    /** Pointers whose target follows from a member of an enumeration; with it they are one value each. */
    private @Nullable Argument taggedPart(Parameter parameter, Parameter pointer) {
        List<String> names = signature.detail(pointer, "tagged");
        if (names.size() != 2) {
            return null;
        }
        if (parameter.equals(pointer)) {
            return new Argument.InTagged(signature.parameter(pointer, names.get(1)));
        }
        if (!parameter.name().equals(names.get(0))) {
            return null;
        }
        List<JavaValue> values = signature.method().parameters().stream()
                .filter(other -> signature.detail(other, "tagged").equals(names))
                .map(other -> signature.parameter(other, names.get(1)))
                .toList();
        return new Argument.InTag(values.get(0), values.subList(1, values.size()));
    }

    /** Memory that the callee owns, or that is longer than its structure. */
    private @Nullable Argument ownedPart(Parameter parameter, Parameter memory) {
        List<String> view = signature.detail(memory, "view");
        if (!view.isEmpty() && parameter.equals(memory)) {
            String length = view.get(0);
            return new Argument.OutView(
                    signature.component(memory, "ByteBuffer"), length.equals("GetMaxLength") ? null : length);
        }
        if (!view.isEmpty() && parameter.name().equals(view.get(0))) {
            return new Argument.OutViewLength(parameter.name(), signature.scalarOf(parameter));
        }
        List<String> trailing = signature.detail(memory, "trailing");
        if (!trailing.isEmpty() && parameter.equals(memory)) {
            if (!(signature.target(memory) instanceof Type.StructRef struct)) {
                throw signature.unclear(memory);
            }
            return new Argument.OutTrailing(signature.component(memory, struct.name()), struct.name(), trailing.get(0));
        }
        if (!trailing.isEmpty() && parameter.name().equals(trailing.get(0))) {
            return new Capacity(parameter.name(), signature.scalarOf(parameter));
        }
        return null;
    }
}
