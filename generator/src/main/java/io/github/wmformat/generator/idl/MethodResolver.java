package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Attributes.Attribute;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Parameter.Direction;
import io.github.wmformat.generator.model.Parameter.SizeIs;
import io.github.wmformat.generator.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods and functions with their parameters. */
final class MethodResolver {
    private final Symbols symbols;
    private final TypeResolver types;
    private final Set<String> undirected = new HashSet<>();

    MethodResolver(Symbols symbols, TypeResolver types) {
        this.symbols = symbols;
        this.types = types;
    }

    /** The methods that have a slot; {@code call_as} declares the wire form of another one and has none. */
    List<Method> methods(String owner, List<Syntax.Function> functions) {
        List<Method> methods = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Syntax.Function function : functions) {
            if (isWireForm(function, functions)) {
                continue;
            }
            if (!names.add(function.name())) {
                throw new InputException(function.position(), "duplicate method " + function.name() + " in " + owner);
            }
            methods.add(method(function));
            function.parameters().stream()
                    .filter(p -> !directed(p.attributes()))
                    .forEach(p -> undirected.add(owner + "::" + function.name() + "(" + p.name() + ")"));
        }
        return methods;
    }

    private static boolean isWireForm(Syntax.Function function, List<Syntax.Function> all) {
        Attribute callAs = function.attributes().find("call_as").orElse(null);
        if (callAs == null) {
            return false;
        }
        String local = callAs.arguments().joined();
        if (all.stream().noneMatch(f -> f.name().equals(local))) {
            throw new InputException(callAs.position(), "call_as names no method of this interface: " + local);
        }
        return true;
    }

    /** The parameters that say neither [in] nor [out]. */
    Set<String> undirected() {
        return undirected;
    }

    private static boolean directed(Attributes attributes) {
        return attributes.has("in") || attributes.has("out") || attributes.has("retval");
    }

    Method method(Syntax.Function function) {
        List<Parameter> parameters =
                function.parameters().stream().map(p -> parameter(function, p)).toList();
        return new Method(function.name(), types.resolveParameter(function.returns()), parameters, function.position());
    }

    private Parameter parameter(Syntax.Function function, Syntax.Parameter parameter) {
        Attributes attributes = parameter.attributes();
        Type type = types.resolveParameter(parameter.type());
        if (type == Type.Scalar.VOID) {
            throw new InputException(parameter.position(), "the parameter " + parameter.name() + " is void");
        }
        return new Parameter(
                parameter.name(),
                type,
                direction(attributes),
                sizeIs(function, attributes),
                iidIs(function, attributes),
                attributes.has("unique") || attributes.has("optional"),
                parameter.position());
    }

    private static Direction direction(Attributes attributes) {
        boolean out = attributes.has("out") || attributes.has("retval");
        if (!out) {
            return Direction.IN;
        }
        return attributes.has("in") ? Direction.IN_OUT : Direction.OUT;
    }

    private @Nullable SizeIs sizeIs(Syntax.Function function, Attributes attributes) {
        Attribute attribute = attributes.find("size_is").orElse(null);
        if (attribute == null) {
            return null;
        }
        SizeArgument argument = SizeArgument.parse(attribute);
        if (argument.isNumber() || counts(function, argument)) {
            return new SizeIs(argument.name(), argument.dereferenced());
        }
        if (symbols.strictness() == Strictness.FOREIGN) {
            return null;
        }
        throw new InputException(
                attribute.position(),
                "size_is names no parameter of " + function.name() + " that counts: " + argument.shown());
    }

    private @Nullable String iidIs(Syntax.Function function, Attributes attributes) {
        Attribute attribute = attributes.find("iid_is").orElse(null);
        if (attribute == null) {
            return null;
        }
        String name = attribute.arguments().joined();
        if (function.parameters().stream().anyMatch(p -> p.name().equals(name))) {
            return name;
        }
        if (symbols.strictness() == Strictness.FOREIGN) {
            return null;
        }
        throw new InputException(attribute.position(), "iid_is names no parameter of " + function.name() + ": " + name);
    }

    /** Whether the argument is a parameter, dereferenced just if it is a pointer. */
    private boolean counts(Syntax.Function function, SizeArgument argument) {
        return function.parameters().stream()
                .filter(p -> p.name().equals(argument.name()))
                .anyMatch(p -> types.resolveParameter(p.type()) instanceof Type.Pointer == argument.dereferenced());
    }
}
