package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Syntax.Declaration;
import io.github.wmformat.generator.idl.Syntax.Function;
import io.github.wmformat.generator.idl.Token.Kind;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.input.InputText;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The declarations of one file. */
final class FileParser {
    private final Tokens in;
    private final TypeParser types;
    private final FunctionParser functions;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Import> imports = new ArrayList<>();
    private final List<String> forward = new ArrayList<>();
    private final List<String> forwardInterfaces = new ArrayList<>();

    private FileParser(List<Token> tokens) {
        this.in = new Tokens(tokens);
        this.types = new TypeParser(in);
        this.functions = new FunctionParser(in, types);
    }

    record Import(String file, Position position) {}

    /**
     * What a file holds.
     *
     * @param forward structures announced by {@code struct X;}
     * @param forwardInterfaces interfaces announced by {@code interface X;}
     */
    record ParsedFile(
            List<Declaration> declarations,
            List<Import> imports,
            List<String> forward,
            List<String> forwardInterfaces,
            List<Quote> quotes) {}

    static ParsedFile parse(InputText file) {
        Lexer.Result words = Lexer.read(file);
        FileParser parser = new FileParser(words.tokens());
        while (!parser.in.atEnd()) {
            parser.declaration();
        }
        return new ParsedFile(
                parser.declarations, parser.imports, parser.forward, parser.forwardInterfaces, words.quotes());
    }

    private void declaration() {
        if (in.accept(";")) {
            return;
        }
        Attributes attributes = Attributes.parse(in);
        switch (in.peek().text()) {
            case "import" -> imports();
            case "importlib" -> importLibrary();
            case "interface" -> interfaceOrFunction(attributes);
            case "module" -> module(attributes);
            case "library" -> library();
            case "coclass", "dispinterface" -> skip();
            case "typedef" -> typedef();
            case "const" -> constantOrFunction(attributes, declarations::add);
            default -> plain(attributes);
        }
    }

    private void imports() {
        in.next();
        do {
            if (in.peek().kind() != Kind.TEXT) {
                throw in.fail("import is followed by a file's name in quotes");
            }
            Token file = in.next();
            imports.add(new Import(file.text(), file.position()));
        } while (in.accept(","));
        in.expect(";", "behind import");
    }

    private void importLibrary() {
        in.next();
        if (!in.at("(")) {
            throw in.fail("'(' expected behind importlib");
        }
        in.inside();
        in.expect(";", "behind importlib");
    }

    private void interfaceOrFunction(Attributes attributes) {
        if (in.peek(2).is("*")) {
            plain(attributes);
            return;
        }
        in.next();
        Token name = in.expectName("an interface's name");
        if (in.accept(";")) {
            forwardInterfaces.add(name.text());
            return;
        }
        TypeName.Named base = in.accept(":") ? base() : null;
        List<Function> methods = methods();
        declarations.add(new Syntax.Interface(name.text(), base, attributes, methods, name.position()));
    }

    private TypeName.Named base() {
        Token base = in.expectName("the base interface's name");
        return new TypeName.Named(base.text(), base.position());
    }

    private List<Function> methods() {
        in.expect("{", "before the methods");
        List<Function> methods = new ArrayList<>();
        while (!in.accept("}")) {
            if (!in.accept(";")) {
                member(methods);
            }
        }
        return methods;
    }

    private void member(List<Function> methods) {
        Attributes attributes = Attributes.parse(in);
        if (in.at("typedef")) {
            typedef();
        } else if (definitionFollows()) {
            plain(attributes);
        } else {
            constantOrFunction(attributes, methods::add);
        }
    }

    private boolean definitionFollows() {
        boolean keyword = in.at("enum") || in.at("struct") || in.at("union");
        return keyword
                && (in.peek(1).is("{") || in.peek(2).is("{") || in.peek(2).is(";"));
    }

    private void module(Attributes attributes) {
        in.next();
        Token name = in.expectName("a module's name");
        String dll = attributes
                .find("dllname")
                .map(a -> a.arguments().joined())
                .orElseThrow(() -> new InputException(name.position(), "a module needs [dllname(\"file.dll\")]"));
        declarations.add(new Syntax.Module(name.text(), dll, methods(), name.position()));
    }

    private void library() {
        in.next();
        in.expectName("a library's name");
        in.expect("{", "before the library's declarations");
        while (!in.accept("}")) {
            declaration();
        }
    }

    /** Classes and automation interfaces have no vtable of their own to describe. */
    private void skip() {
        in.next();
        in.expectName("a name");
        if (in.at("{")) {
            in.inside();
        }
    }

    private void typedef() {
        in.next();
        Attributes.parse(in);
        Specifier specifier = types.specifier();
        List<Declarator> declarators = types.declarators();
        if (declarators.isEmpty()) {
            throw in.fail("typedef names nothing");
        }
        TypeName type = named(specifier, declarators);
        for (Declarator declarator : declarators) {
            TypeName.Named self = new TypeName.Named(declarator.name(), declarator.position());
            if (!(declarator.plain()
                    && type instanceof TypeName.Named n
                    && n.name().equals(self.name()))) {
                declarations.add(new Syntax.Alias(declarator.name(), declarator.of(type), declarator.position()));
            }
        }
    }

    /** A definition takes the first name that is not a pointer's, or else its tag. */
    private TypeName named(Specifier specifier, List<Declarator> declarators) {
        if (!(specifier instanceof Definition definition)) {
            return (TypeName.Named) specifier;
        }
        String fallback = definition.tag() == null ? declarators.get(0).name() + "_target" : definition.tag();
        String name = declarators.stream()
                .filter(Declarator::plain)
                .findFirst()
                .map(Declarator::name)
                .orElse(fallback);
        return definition.declare(name, declarations::add);
    }

    /** {@code const TYPE NAME = value;}, or a function, whose result may be const, too. */
    private void constantOrFunction(Attributes attributes, Consumer<Function> sink) {
        boolean constant = in.at("const");
        TypeName.Named specifier = types.typeName();
        Declarator declarator = types.declarator("a function's name");
        if (constant && in.accept("=")) {
            declarations.add(constant(declarator.of(specifier), declarator));
        } else {
            sink.accept(functions.function(attributes, specifier, declarator));
        }
    }

    private Syntax.Constant constant(TypeName type, Declarator declarator) {
        StringBuilder text = new StringBuilder();
        boolean isText = in.peek().kind() == Kind.TEXT;
        while (in.peek().kind() == Kind.TEXT) {
            text.append(in.next().text());
        }
        Expression number = isText ? null : ExpressionParser.parse(in);
        in.expect(";", "behind the constant");
        return new Syntax.Constant(
                declarator.name(), type, number, isText ? text.toString() : null, declarator.position());
    }

    /** A definition without typedef, the mention of a tag, a variable of the C header, or a function. */
    private void plain(Attributes attributes) {
        boolean external = in.at("extern");
        Specifier specifier = types.specifier();
        if (specifier instanceof Definition definition) {
            String tag = definition.tag();
            definition.declare(tag == null ? "" : tag, declarations::add);
            in.expect(";", "behind the definition");
        } else if (in.at(";")) {
            forward.add(((TypeName.Named) specifier).name());
        } else {
            Declarator declarator = types.declarator("a declaration");
            if (!(external && in.at(";"))) {
                declarations.add(functions.function(attributes, (TypeName.Named) specifier, declarator));
            }
        }
    }
}
