package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Parameter.SizeIs;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Pointer;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Argument.Capacity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roles of parameters through which values come out. */
final class OutRoles {
    private final Signature signature;
    /** The Java interface of what comes out of this method, where the SDK hands out a whole object. */
    private final Optional<String> createdObject;

    OutRoles(Signature signature, Optional<String> createdObject) {
        this.signature = signature;
        this.createdObject = createdObject;
    }

    Argument of(Parameter parameter) {
        Argument counted = parameter.sizeIs() == null ? count(parameter) : counted(parameter, parameter.sizeIs());
        if (counted != null) {
            return counted;
        }
        Type target = signature.target(parameter);
        return parameter.direction().in() ? inOut(parameter, target) : out(parameter, target);
    }

    /** A number that counts what other parameters point to; null where it counts nothing. */
    private @Nullable Argument count(Parameter parameter) {
        List<Parameter> counted = signature.countedBy(parameter, true);
        if (counted.isEmpty()) {
            return null;
        }
        Scalar scalar = signature.scalarOf(parameter);
        if (counted.stream().anyMatch(p -> signature.has(p, "taskmem"))) {
            return new Argument.OutTaskLength(parameter.name(), scalar);
        }
        if (counted.stream().noneMatch(p -> p.direction().out())) {
            JavaValue array =
                    signature.requiredParameter(counted.get(0), JavaTypes.ofArray(signature.target(counted.get(0))));
            return new Argument.InOutCount(array, signature.component(parameter, JavaTypes.of(scalar)), scalar);
        }
        return new Capacity(parameter.name(), scalar);
    }

    private @Nullable Argument counted(Parameter parameter, SizeIs size) {
        if (parameter.type() instanceof Type.Text) {
            JavaValue text = signature.component(parameter, "String");
            return size.dereferenced()
                    ? new Argument.OutText(text, size.parameter())
                    : new Argument.SizedText(
                            parameter.direction().in() ? signature.parameter(parameter, "String") : null,
                            text,
                            sizeOf(parameter, size),
                            size.parameter());
        }
        Type target = signature.target(parameter);
        if (signature.has(parameter, "taskmem") && target instanceof Pointer pointer) {
            JavaValue array = signature.component(parameter, JavaTypes.ofArray(pointer.target()));
            return new Argument.OutTaskArray(array, pointer.target(), size.parameter());
        }
        if (target instanceof Pointer) {
            return null;
        }
        JavaValue array = signature.component(parameter, JavaTypes.ofArray(target));
        if (size.dereferenced()) {
            return new Argument.OutArray(array, target, size.parameter());
        }
        return parameter.direction().in()
                ? new Argument.InOutArray(
                        signature.requiredParameter(parameter, array.type()), array, target, size.parameter())
                : new Argument.OutSized(array, target, sizeOf(parameter, size), size.parameter());
    }

    /** What says in Java how many elements there is room for: another array of the same count, else the count. */
    private JavaValue sizeOf(Parameter parameter, SizeIs size) {
        Parameter count = signature.method().parameters().stream()
                .filter(p -> p.name().equals(size.parameter()) && p.type() instanceof Scalar)
                .findFirst()
                .orElseThrow(() -> signature.unclear(parameter));
        return signature.countedBy(count, false).stream()
                .filter(p -> p.direction().in() && p.type() instanceof Pointer)
                .findFirst()
                .map(p -> signature.requiredParameter(p, JavaTypes.ofArray(signature.target(p))))
                .orElseGet(() -> signature.parameter(count, JavaTypes.of(count.type())));
    }

    private Argument inOut(Parameter parameter, Type target) {
        if (target instanceof Type.StructRef ref && signature.has(parameter, "out")) {
            return new Argument.OutSizedStruct(signature.component(parameter, ref.name()), ref.name());
        }
        if (target instanceof Type.Opaque) {
            return new Argument.Context(signature.requiredParameter(parameter, "long"));
        }
        if (target instanceof Scalar scalar) {
            String type = JavaTypes.of(scalar);
            return new Argument.InOutScalar(
                    signature.parameter(parameter, type), signature.component(parameter, type), scalar);
        }
        throw signature.unclear(parameter);
    }

    private Argument out(Parameter parameter, Type target) {
        if (parameter.iidIs() != null) {
            return new Argument.OutAsked(signature.component(parameter, "T"), parameter.iidIs());
        }
        if (target instanceof Scalar scalar && scalar != Scalar.VOID) {
            return new Argument.OutScalar(signature.component(parameter, JavaTypes.of(scalar)), scalar);
        }
        if (target instanceof Type.EnumRef ref) {
            return new Argument.OutEnum(signature.component(parameter, ref.name()));
        }
        if (target instanceof Type.GuidType) {
            return new Argument.OutGuid(signature.component(parameter, "Guid"));
        }
        if (target instanceof Type.StructRef ref) {
            return new Argument.OutStruct(signature.component(parameter, ref.name()), ref.name());
        }
        if (target instanceof Type.InterfaceRef ref) {
            return outInterface(parameter, ref.name());
        }
        if (target instanceof Type.ForeignRef) {
            return outInterface(parameter, "IUnknown");
        }
        if (target instanceof Type.Bstr) {
            return new Argument.OutBstr(signature.component(parameter, "String"));
        }
        if (target instanceof Type.Text && signature.has(parameter, "taskmem")) {
            return new Argument.OutTaskText(signature.component(parameter, "String"));
        }
        return foreign(parameter, target);
    }

    private Argument outInterface(Parameter parameter, String name) {
        return new Argument.OutInterface(signature.component(parameter, createdObject.orElse(name)), name);
    }

    /** What another SDK declares: the address of the caller's memory, or the one that comes out. */
    private Argument foreign(Parameter parameter, Type target) {
        if (target instanceof Type.Opaque && signature.has(parameter, "variant")) {
            return new Argument.OutVariant(signature.component(parameter, createdObject.orElse("IUnknown")));
        }
        if (target instanceof Type.Opaque) {
            return new Argument.Context(signature.requiredParameter(parameter, "long"));
        }
        if (target instanceof Pointer pointer && pointer.target() instanceof Type.Opaque) {
            return new Argument.OutScalar(signature.component(parameter, "long"), Scalar.POINTER_SIZED);
        }
        throw signature.unclear(parameter);
    }
}
