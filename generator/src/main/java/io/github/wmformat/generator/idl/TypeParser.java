package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Specifiers and declarators: {@code const unsigned long} and {@code *name[4]}. */
final class TypeParser {
    private static final Set<String> IGNORED =
            Set.of("const", "volatile", "extern", "static", "inline", "CONST", "__RPC_FAR", "interface", "register");
    private static final Set<String> ARITHMETIC = Set.of(
            "unsigned",
            "signed",
            "__signed",
            "int",
            "long",
            "short",
            "char",
            "__int64",
            "__int32",
            "__int3264",
            "hyper",
            "small",
            "double");
    private static final Set<String> CALLING = Set.of(
            "STDMETHODCALLTYPE",
            "STDAPICALLTYPE",
            "WINAPI",
            "CALLBACK",
            "APIENTRY",
            "__stdcall",
            "_stdcall",
            "__cdecl",
            "_cdecl",
            "FAR",
            "far",
            "__RPC_FAR",
            "const",
            "volatile",
            "CONST");
    private static final int MOST_POINTERS = 8;

    private final Tokens in;
    private final BodyParser bodies;

    TypeParser(Tokens in) {
        this.in = in;
        this.bodies = new BodyParser(in, this);
    }

    Specifier specifier() {
        skipQualifiers();
        Specifier specifier = specifierProper();
        skipQualifiers();
        return specifier;
    }

    private Specifier specifierProper() {
        Token first = in.peek();
        if (first.is("struct") || first.is("union") || first.is("enum")) {
            return bodies.tagged();
        }
        if (ARITHMETIC.contains(first.text()) && first.isName()) {
            return new TypeName.Named(arithmetic(), first.position());
        }
        String name = in.expectName("a type").text();
        if (name.equals("SAFEARRAY") && in.at("(")) {
            in.inside();
        }
        return new TypeName.Named(name, first.position());
    }

    /** A specifier where no definition may stand. */
    TypeName.Named typeName() {
        Position at = in.position();
        if (specifier() instanceof TypeName.Named name) {
            return name;
        }
        throw new InputException(at, "a type is not defined inside a parameter list or constant");
    }

    private void skipQualifiers() {
        while (in.peek().isName() && IGNORED.contains(in.peek().text())) {
            in.next();
        }
    }

    /** The words of a base type, without those that add nothing. */
    private String arithmetic() {
        List<String> words = new ArrayList<>();
        while (in.peek().isName() && ARITHMETIC.contains(in.peek().text())) {
            words.add(in.next().text());
            skipQualifiers();
        }
        boolean unsigned = words.remove("unsigned");
        words.removeAll(Set.of("signed", "__signed"));
        if (words.size() > 1) {
            words.remove("int");
        }
        String base = words.isEmpty() ? "int" : String.join(" ", words);
        return unsigned ? "unsigned " + base : base;
    }

    /** The declarators up to the semicolon; the first may be missing (a tag alone, an anonymous member). */
    List<Declarator> declarators() {
        List<Declarator> found = new ArrayList<>();
        if (!in.at(";")) {
            do {
                found.add(declarator("a name"));
            } while (in.accept(","));
        }
        in.expect(";", "behind the declaration");
        return found;
    }

    Declarator declarator(String what) {
        int pointers = stars();
        if (in.at("(")) {
            return functionPointer();
        }
        Token name = in.expectName(what);
        return new Declarator(name.text(), pointers, lengths(), false, name.position());
    }

    /** A parameter's declarator, which may be without a name. */
    Declarator parameterDeclarator(int index) {
        int pointers = stars();
        if (in.at("(")) {
            return functionPointer();
        }
        Token at = in.peek();
        String name = at.isName() ? in.next().text() : "arg" + index;
        return new Declarator(name, pointers, lengths(), false, at.position());
    }

    private int stars() {
        int pointers = 0;
        skipCalling();
        while (in.accept("*") || in.accept("&")) {
            if (++pointers > MOST_POINTERS) {
                throw new InputException(in.position(), "a type has at most " + MOST_POINTERS + " asterisks");
            }
            skipCalling();
        }
        return pointers;
    }

    private void skipCalling() {
        while (in.peek().isName() && CALLING.contains(in.peek().text())) {
            in.next();
        }
    }

    private Declarator functionPointer() {
        Tokens inner = in.inside();
        Token name = inner.peek();
        while (!inner.atEnd()) {
            name = inner.next();
        }
        if (!name.isName() || !in.at("(")) {
            throw new InputException(name.position(), "a pointer to a function is written (*name)(parameters)");
        }
        in.inside();
        return new Declarator(name.text(), 1, List.of(), true, name.position());
    }

    private List<Optional<Expression>> lengths() {
        List<Optional<Expression>> lengths = new ArrayList<>();
        while (in.accept("[")) {
            boolean open = in.at("]") || in.accept("*");
            lengths.add(open ? Optional.empty() : Optional.of(ExpressionParser.parse(in)));
            in.expect("]", "behind the array's length");
            if (lengths.size() > MOST_POINTERS) {
                throw new InputException(in.position(), "an array has at most " + MOST_POINTERS + " dimensions");
            }
        }
        return lengths;
    }
}
