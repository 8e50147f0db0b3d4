package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Parameter.Direction;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Pointer;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.List;

/** The roles of parameters through which values go in only. */
final class InRoles {
    /** The size of a structure that every calling convention passes in the same shape. */
    private static final int BY_VALUE = 16;

    private final Signature signature;
    private final Layouts layouts;

    InRoles(Signature signature, Layouts layouts) {
        this.signature = signature;
        this.layouts = layouts;
    }

    Argument of(Parameter parameter) {
        Type type = parameter.type();
        if (type instanceof Scalar scalar) {
            return scalar(parameter, scalar);
        }
        if (type instanceof Type.EnumRef ref) {
            return new Argument.InEnum(signature.parameter(parameter, ref.name()));
        }
        if (type instanceof Type.Text) {
            return new Argument.InText(signature.parameter(parameter, "String"));
        }
        if (type instanceof Type.Bstr) {
            return new Argument.InBstr(signature.parameter(parameter, "String"));
        }
        if (type instanceof Type.GuidType) {
            return new Argument.InGuid(signature.parameter(parameter, "Guid"), true);
        }
        if (type instanceof Type.StructRef ref) {
            return new Argument.InStruct(signature.parameter(parameter, byValue(parameter, ref)), ref.name(), true);
        }
        if (type instanceof Type.InterfaceRef ref) {
            return new Argument.InInterface(signature.parameter(parameter, ref.name()), ref.name());
        }
        if (type instanceof Type.ForeignRef) {
            return new Argument.Context(signature.requiredParameter(parameter, "long"));
        }
        if (type instanceof Pointer pointer) {
            return pointer(parameter, pointer.target());
        }
        throw signature.unclear(parameter);
    }

    private String byValue(Parameter parameter, Type.StructRef ref) {
        if (layouts.size(ref) != BY_VALUE) {
            throw new InputException(
                    parameter.position(),
                    "the structure " + ref.name() + " goes by value and has " + layouts.size(ref)
                            + " bytes: only those of " + BY_VALUE + " can");
        }
        return ref.name();
    }

    private Argument scalar(Parameter parameter, Scalar scalar) {
        List<JavaValue> arrays = signature.countedBy(parameter, false).stream()
                .filter(counted -> counted.direction().in() && !(counted.type() instanceof Type.Text))
                .map(this::array)
                .toList();
        if (!arrays.isEmpty()) {
            return new Argument.InCount(arrays.get(0), arrays.subList(1, arrays.size()), scalar);
        }
        if (scalar == Scalar.HRESULT) {
            return new Argument.InHResult(signature.parameter(parameter, "HResult"));
        }
        return new Argument.InScalar(signature.parameter(parameter, JavaTypes.of(scalar)), scalar);
    }

    /** The Java array for a pointer with a count. */
    JavaValue array(Parameter pointer) {
        return signature.requiredParameter(pointer, JavaTypes.ofArray(signature.target(pointer)));
    }

    private Argument pointer(Parameter parameter, Type target) {
        if (signature.has(parameter, "context") || target instanceof Type.Opaque) {
            return new Argument.Context(signature.requiredParameter(parameter, "long"));
        }
        if (parameter.sizeIs() != null) {
            return new Argument.InArray(array(parameter), target);
        }
        if (target instanceof Type.GuidType) {
            return asksFor(parameter)
                    ? new Argument.InAskedIid(signature.parameter(parameter, "Class<T>"))
                    : new Argument.InGuid(signature.parameter(parameter, "Guid"), false);
        }
        if (target instanceof Type.StructRef ref) {
            return new Argument.InStruct(signature.parameter(parameter, ref.name()), ref.name(), false);
        }
        if (target instanceof Type.EnumRef ref) {
            return new Argument.InOptionalEnum(signature.parameter(parameter, ref.name()));
        }
        if (target instanceof Scalar scalar && scalar != Scalar.VOID) {
            String type = JavaTypes.boxed(JavaTypes.of(scalar));
            return new Argument.InOptionalScalar(signature.parameter(parameter, type), scalar);
        }
        throw signature.unclear(parameter);
    }

    /** Whether a GUID says which interface comes out. */
    private boolean asksFor(Parameter iid) {
        return signature.method().parameters().stream()
                .anyMatch(p -> p.direction() == Direction.OUT && iid.name().equals(p.iidIs()));
    }
}
