package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Syntax.Function;
import io.github.wmformat.generator.idl.Syntax.Parameter;
import io.github.wmformat.generator.input.InputException;
import java.util.ArrayList;
import java.util.List;

/** Functions and their parameters, inside an interface or module and outside. */
final class FunctionParser {
    private static final int MOST_PARAMETERS = 255;

    private final Tokens in;
    private final TypeParser types;

    FunctionParser(Tokens in, TypeParser types) {
        this.in = in;
        this.types = types;
    }

    /** The rest of a function whose name has been read. */
    Function function(Attributes attributes, TypeName specifier, Declarator declarator) {
        if (!declarator.lengths().isEmpty() || declarator.function() || !in.at("(")) {
            throw in.fail("'(' expected behind the function's name " + declarator.name());
        }
        List<Parameter> parameters = parameters();
        in.accept("const");
        in.expect(";", "behind the function " + declarator.name());
        String name = prefix(attributes) + declarator.name();
        return new Function(name, declarator.of(specifier), parameters, attributes, declarator.position());
    }

    /** The C binding names property functions so. */
    private static String prefix(Attributes attributes) {
        if (attributes.has("propget")) {
            return "get_";
        }
        if (attributes.has("propput")) {
            return "put_";
        }
        return attributes.has("propputref") ? "putref_" : "";
    }

    private List<Parameter> parameters() {
        in.expect("(", "before the parameters");
        List<Parameter> parameters = new ArrayList<>();
        if (in.at("void") && in.peek(1).is(")")) {
            in.next();
        }
        while (!in.accept(")")) {
            parameters.add(parameter(parameters));
            if (!in.at(")")) {
                in.expect(",", "between parameters");
            }
        }
        return parameters;
    }

    private Parameter parameter(List<Parameter> before) {
        Attributes attributes = Attributes.parse(in);
        TypeName.Named specifier = types.typeName();
        Declarator declarator = types.parameterDeclarator(before.size());
        if (before.size() == MOST_PARAMETERS) {
            throw new InputException(
                    declarator.position(), "a function has at most " + MOST_PARAMETERS + " parameters");
        }
        if (before.stream().anyMatch(p -> p.name().equals(declarator.name()))) {
            throw new InputException(declarator.position(), "duplicate parameter " + declarator.name());
        }
        return new Parameter(declarator.name(), declarator.of(specifier), attributes, declarator.position());
    }
}
