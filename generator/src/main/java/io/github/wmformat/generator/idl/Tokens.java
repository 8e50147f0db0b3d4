package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Token.Kind;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.ArrayList;
import java.util.List;

/** A cursor over words; the last one is always END. */
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    boolean accept(String text) {
        boolean found = at(text);
        if (found) {
            next();
        }
        return found;
    }

    Token expect(String text, String where) {
        if (!at(text)) {
            throw fail("'" + text + "' expected " + where);
        }
        return next();
    }

    Token expectName(String what) {
        if (!peek().isName()) {
            throw fail(what + " expected");
        }
        return next();
    }

    /** The words between the bracket at the cursor and the one that closes it, which the lexer has seen; goes behind it. */
    Tokens inside() {
        List<Token> taken = new ArrayList<>();
        next();
        int depth = 1;
        while (true) {
            Token token = next();
            depth += "([{".contains(token.text()) && token.kind() == Kind.PUNCTUATION ? 1 : 0;
            depth -= ")]}".contains(token.text()) && token.kind() == Kind.PUNCTUATION ? 1 : 0;
            if (depth == 0 || token.kind() == Kind.END) {
                taken.add(new Token(Kind.END, "", token.packing(), token.position()));
                return new Tokens(taken);
            }
            taken.add(token);
        }
    }

    /** The words as written, without the blanks between them. */
    String joined() {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.toString();
    }

    Position position() {
        return peek().position();
    }

    InputException fail(String rule) {
        return new InputException(position(), rule + ", but here is " + peek().shown());
    }
}
