package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Token.Kind;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.input.InputText;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file into words. Comments, preprocessor lines and {@code cpp_quote} may stand anywhere, so they end here;
 * what they say about packing goes along with each word.
 */
final class Lexer {
    private final Characters in;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final Packing packing = new Packing();
    private final Brackets brackets = new Brackets();

    private Lexer(InputText file) {
        this.in = new Characters(file);
    }

    /** The words of a file, an END behind them, and its quotes. */
    record Result(List<Token> tokens, List<Quote> quotes) {}

    static Result read(InputText file) {
        Lexer lexer = new Lexer(file);
        lexer.run();
        return new Result(lexer.tokens, lexer.quotes);
    }

    private void run() {
        for (in.skipBlanks(); !in.atEnd(); in.skipBlanks()) {
            if (in.peek() == '#' && in.firstOfLine()) {
                directive();
            } else {
                word();
            }
        }
        brackets.end();
        add(Kind.END, "", in.position());
    }

    private void directive() {
        Position at = in.position();
        pack(in.logicalLine(), at);
    }

    private void pack(String line, Position at) {
        if (!packing.obey(line.strip())) {
            throw new InputException(at, "the packing must be 1, 2, 4, 8 or 16, and each pop needs a push");
        }
    }

    private void word() {
        Position at = in.position();
        char c = in.peek();
        if (c == '"') {
            add(Kind.TEXT, Literals.text(in), at);
        } else if (c == '\'') {
            add(Kind.CHARACTER, Literals.character(in), at);
        } else if (c == 'L' && (in.peek(1) == '"' || in.peek(1) == '\'')) {
            in.next();
            word();
        } else if (Characters.startsName(c)) {
            name(in.takeWord(), at);
        } else if (Characters.isDigit(c)) {
            add(Kind.NUMBER, in.takeWord(), at);
        } else {
            punctuation(at);
        }
    }

    private void name(String name, Position at) {
        switch (name) {
            case "cpp_quote" -> quote(at);
            case "midl_pragma" -> in.logicalLine();
            default -> add(Kind.NAME, name, at);
        }
    }

    private void quote(Position at) {
        expect('(');
        StringBuilder text = new StringBuilder();
        for (in.skipBlanks(); in.peek() == '"'; in.skipBlanks()) {
            text.append(Literals.text(in));
        }
        expect(')');
        quotes.add(new Quote(text.toString(), at));
        if (text.toString().stripLeading().startsWith("#")) {
            pack(text.toString().strip(), at);
        }
    }

    private void expect(char wanted) {
        in.skipBlanks();
        if (in.atEnd() || in.peek() != wanted) {
            throw new InputException(in.position(), "cpp_quote is written cpp_quote(\"text\")");
        }
        in.next();
    }

    private void punctuation(Position at) {
        char c = in.next();
        if ("()[]{}".indexOf(c) >= 0) {
            brackets.meet(c, at);
        } else if ("*,;:=|&^+-/%~<>.?!".indexOf(c) < 0) {
            throw new InputException(at, "the character " + Literals.shown(c) + " has no place in IDL");
        }
        boolean pair = (c == '<' || c == '>') && in.peek() == c;
        add(Kind.PUNCTUATION, pair ? "" + c + in.next() : "" + c, at);
    }

    private void add(Kind kind, String text, Position at) {
        tokens.add(new Token(kind, text, packing.current(), at));
    }
}
