package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Parameter.SizeIs;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Pointer;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Argument.Capacity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out the roles of one method's parameters. */
final class MethodProjector {
    private final Method method;
    private final String subject;
    private final Idioms idioms;
    /** The Java interface of what comes out of this method, where the SDK hands out a whole object. */
    private final Optional<String> createdObject;

    private final Map<String, JavaValue> parameters = new LinkedHashMap<>();
    private final Map<String, JavaValue> components = new LinkedHashMap<>();
    private final List<Argument> arguments = new ArrayList<>();

    MethodProjector(Method method, String subject, Idioms idioms, Optional<String> createdObject) {
        this.method = method;
        this.subject = subject;
        this.idioms = idioms;
        this.createdObject = createdObject;
    }

    /** Goes through the parameters in order. */
    MethodProjector project() {
        if (method.returns() != Scalar.HRESULT && method.returns() != Scalar.VOID) {
            components.put("", new JavaValue("result", JavaTypes.of(method.returns()), false, ""));
        }
        method.parameters().forEach(parameter -> arguments.add(argument(parameter)));
        return this;
    }

    List<JavaValue> parameters() {
        return List.copyOf(parameters.values());
    }

    List<JavaValue> components() {
        return List.copyOf(components.values());
    }

    List<Argument> arguments() {
        return arguments;
    }

    private Argument argument(Parameter parameter) {
        if (idioms.has(subject, parameter.name(), "reserved")) {
            return new Argument.Reserved(parameter.type());
        }
        Argument partner = partOfAnIdiom(parameter);
        if (partner != null) {
            return partner;
        }
        return parameter.direction().out() ? out(parameter) : in(parameter);
    }

    /** What a parameter is that another one's idiom names, or that has an idiom of its own; null for the plain ones. */
    private @Nullable Argument partOfAnIdiom(Parameter parameter) {
        for (Parameter other : method.parameters()) {
            Argument role = attributePart(parameter, other);
            role = role != null ? role : bufferPart(parameter, other);
            role = role != null ? role : ownedPart(parameter, other);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** The triple of type, pointer and length that is one AttributeValue. */
    private @Nullable Argument attributePart(Parameter parameter, Parameter bytes) {
        String detail = idioms.detail(subject, bytes.name(), "attribute");
        if (detail == null) {
            return null;
        }
        String[] names = detail.split(" ", -1);
        String length = names.length > 1 ? names[1] : "";
        boolean out = bytes.direction().out();
        boolean isType = parameter.name().equals(names[0]);
        boolean isLength = parameter.name().equals(length);
        if (!isType && !isLength && !parameter.equals(bytes)) {
            return null;
        }
        JavaValue value = out ? component(bytes, "AttributeValue") : parameter(bytes, "AttributeValue");
        if (isType) {
            return out ? new Argument.OutAttributeType(value) : new Argument.InAttributeType(value);
        }
        if (isLength) {
            Scalar scalar = scalarOf(parameter);
            return out ? new Capacity(parameter.name(), scalar) : new Argument.InAttributeLength(value, scalar);
        }
        return out
                ? new Argument.OutAttributeBytes(value, length)
                : new Argument.InAttributeBytes(value, !length.isEmpty());
    }

    /** Memory that is filled or drained during the call, and its two counts. */
    private @Nullable Argument bufferPart(Parameter parameter, Parameter memory) {
        boolean fill = idioms.has(subject, memory.name(), "fill");
        String detail = idioms.detail(subject, memory.name(), fill ? "fill" : "drain");
        if (detail == null) {
            return null;
        }
        String[] names = detail.split(" ", -1);
        JavaValue buffer = parameter(memory, "ByteBuffer");
        if (parameter.equals(memory)) {
            return fill ? new Argument.Fill(buffer) : new Argument.Drain(buffer);
        }
        if (parameter.name().equals(names[0])) {
            return new Argument.BufferSize(buffer, scalarOf(parameter));
        }
        if (names.length > 1 && parameter.name().equals(names[1])) {
            return new Argument.OutBufferCount(component(parameter, "int"), buffer, scalarOf(parameter));
        }
        return null;
    }

    /** Memory that the callee owns, or whose size the caller says, or that is longer than its structure. */
    private @Nullable Argument ownedPart(Parameter parameter, Parameter memory) {
        String view = idioms.detail(subject, memory.name(), "view");
        if (view != null && parameter.equals(memory)) {
            return new Argument.OutView(component(memory, "ByteBuffer"), view.equals("GetMaxLength") ? null : view);
        }
        if (view != null && parameter.name().equals(view)) {
            return new Argument.OutViewLength(parameter.name(), scalarOf(parameter));
        }
        String trailing = idioms.detail(subject, memory.name(), "trailing");
        if (trailing != null && parameter.equals(memory)) {
            String struct = ((Type.StructRef) target(memory)).name();
            return new Argument.OutTrailing(component(memory, struct), struct, trailing);
        }
        if (trailing != null && parameter.name().equals(trailing)) {
            return new Capacity(parameter.name(), scalarOf(parameter));
        }
        String sized = idioms.detail(subject, memory.name(), "sized");
        if (sized != null && parameter.equals(memory)) {
            return new Argument.OutSized(component(memory, "byte[]"), parameter(method.parameter(sized), "int"));
        }
        return null;
    }

    private Argument in(Parameter parameter) {
        Type type = parameter.type();
        if (type instanceof Scalar scalar) {
            return inScalar(parameter, scalar);
        }
        if (type instanceof Type.EnumRef ref) {
            return new Argument.InEnum(parameter(parameter, ref.name()));
        }
        if (type instanceof Type.Text) {
            return new Argument.InText(parameter(parameter, "String"));
        }
        if (type instanceof Type.GuidType) {
            return new Argument.InGuid(parameter(parameter, "Guid"), true);
        }
        if (type instanceof Type.InterfaceRef ref) {
            return new Argument.InInterface(parameter(parameter, ref.name()), ref.name());
        }
        if (type instanceof Pointer pointer) {
            return inPointer(parameter, pointer.target());
        }
        throw unclear(parameter);
    }

    private Argument inScalar(Parameter parameter, Scalar scalar) {
        List<Parameter> counted = countedBy(parameter, false);
        if (!counted.isEmpty()) {
            List<JavaValue> arrays = counted.stream()
                    .map(array -> parameter(array, JavaTypes.ofArray(target(array))))
                    .toList();
            return new Argument.InCount(arrays.get(0), arrays.subList(1, arrays.size()), scalar);
        }
        if (scalar == Scalar.HRESULT) {
            return new Argument.InHResult(parameter(parameter, "HResult"));
        }
        return new Argument.InScalar(parameter(parameter, JavaTypes.of(scalar)), scalar);
    }

    private Argument inPointer(Parameter parameter, Type target) {
        if (idioms.has(subject, parameter.name(), "context")) {
            return new Argument.Context(notNull(parameter(parameter, "long")));
        }
        if (parameter.sizeIs() != null) {
            return new Argument.InArray(notNull(parameter(parameter, JavaTypes.ofArray(target))), target);
        }
        if (target instanceof Type.GuidType) {
            return new Argument.InGuid(parameter(parameter, "Guid"), false);
        }
        if (target instanceof Type.StructRef ref) {
            return new Argument.InStruct(parameter(parameter, ref.name()), ref.name());
        }
        if (target instanceof Scalar scalar && scalar != Scalar.VOID) {
            return new Argument.InOptionalScalar(parameter(parameter, JavaTypes.boxed(JavaTypes.of(scalar))), scalar);
        }
        throw unclear(parameter);
    }

    private Argument out(Parameter parameter) {
        SizeIs size = parameter.sizeIs();
        if (parameter.type() instanceof Type.Text && size != null && size.dereferenced()) {
            return new Argument.OutText(component(parameter, "String"), size.parameter());
        }
        Type target = target(parameter);
        if (!countedBy(parameter, true).isEmpty()) {
            return new Capacity(parameter.name(), scalarOf(parameter));
        }
        if (size != null && size.dereferenced()) {
            return new Argument.OutArray(component(parameter, JavaTypes.ofArray(target)), target, size.parameter());
        }
        if (parameter.direction().in()) {
            return inOut(parameter, target);
        }
        if (target instanceof Scalar scalar && size == null) {
            return new Argument.OutScalar(component(parameter, JavaTypes.of(scalar)), scalar);
        }
        if (target instanceof Type.EnumRef ref) {
            return new Argument.OutEnum(component(parameter, ref.name()));
        }
        if (target instanceof Type.GuidType) {
            return new Argument.OutGuid(component(parameter, "Guid"));
        }
        if (target instanceof Type.StructRef ref) {
            return new Argument.OutStruct(component(parameter, ref.name()), ref.name());
        }
        if (target instanceof Type.InterfaceRef ref) {
            return outInterface(parameter, ref.name());
        }
        if (target instanceof Type.Text && idioms.has(subject, parameter.name(), "taskmem")) {
            return new Argument.OutTaskText(component(parameter, "String"));
        }
        throw unclear(parameter);
    }

    private Argument inOut(Parameter parameter, Type target) {
        if (target instanceof Type.StructRef ref && idioms.has(subject, parameter.name(), "out")) {
            return new Argument.OutSizedStruct(component(parameter, ref.name()), ref.name());
        }
        if (target instanceof Scalar scalar) {
            String type = JavaTypes.of(scalar);
            return new Argument.InOutScalar(parameter(parameter, type), component(parameter, type), scalar);
        }
        throw unclear(parameter);
    }

    private Argument outInterface(Parameter parameter, String interfaceName) {
        JavaValue plain = component(parameter, createdObject.orElse(interfaceName));
        boolean nullable = idioms.has(subject, parameter.name(), "nullable");
        JavaValue value = new JavaValue(plain.name(), plain.type(), nullable, plain.nativeName());
        components.put(parameter.name(), value);
        return new Argument.OutInterface(value, interfaceName);
    }

    /** The pointers whose size_is names the given parameter. */
    private List<Parameter> countedBy(Parameter count, boolean dereferenced) {
        return method.parameters().stream()
                .filter(p -> p.sizeIs() != null
                        && p.sizeIs().parameter().equals(count.name())
                        && p.sizeIs().dereferenced() == dereferenced
                        && !idioms.has(subject, p.name(), "sized"))
                .toList();
    }

    private JavaValue parameter(Parameter parameter, String type) {
        return parameters.computeIfAbsent(
                parameter.name(), name -> new JavaValue(javaName(name), type, parameter.nullable(), name));
    }

    private JavaValue component(Parameter parameter, String type) {
        return components.computeIfAbsent(parameter.name(), name -> new JavaValue(javaName(name), type, false, name));
    }

    /** NULL is what an empty array or a zero context travels as, not a value of its own. */
    private JavaValue notNull(JavaValue value) {
        JavaValue plain = new JavaValue(value.name(), value.type(), false, value.nativeName());
        parameters.put(value.nativeName(), plain);
        return plain;
    }

    private String javaName(String name) {
        String given = idioms.detail(subject, name, "name");
        return given != null ? given : Naming.value(name);
    }

    private Type target(Parameter parameter) {
        if (parameter.type() instanceof Pointer pointer) {
            return pointer.target();
        }
        throw unclear(parameter);
    }

    private Scalar scalarOf(Parameter parameter) {
        Type type = parameter.type() instanceof Pointer pointer ? pointer.target() : parameter.type();
        if (type instanceof Scalar scalar) {
            return scalar;
        }
        throw unclear(parameter);
    }

    private InputException unclear(Parameter parameter) {
        return new InputException(
                parameter.position(),
                "it is not clear how " + subject + " uses " + parameter.name() + ": add a row to idioms.csv");
    }
}
