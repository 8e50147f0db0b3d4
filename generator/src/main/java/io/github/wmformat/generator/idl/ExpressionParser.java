package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constant expressions with C's precedence. */
final class ExpressionParser {
    private static final int MOST_OPERATORS = 200;

    /** From the weakest to the strongest. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("|"), List.of("^"), List.of("&"), List.of("<<", ">>"), List.of("+", "-"), List.of("*", "/", "%"));

    private final Tokens in;
    private int operators;

    private ExpressionParser(Tokens in) {
        this.in = in;
    }

    static Expression parse(Tokens in) {
        return new ExpressionParser(in).level(0);
    }

    private Expression level(int level) {
        if (level == LEVELS.size()) {
            return operand();
        }
        Expression left = level(level + 1);
        while (LEVELS.get(level).stream().anyMatch(in::at)) {
            Token operator = operator();
            left = new Expression.Binary(operator.text(), left, level(level + 1), operator.position());
        }
        return left;
    }

    /** The next word as an operator; their number is bounded because expressions are evaluated by recursion. */
    private Token operator() {
        if (++operators > MOST_OPERATORS) {
            throw new InputException(in.position(), "an expression has at most " + MOST_OPERATORS + " operators");
        }
        return in.next();
    }

    private Expression operand() {
        if (in.at("-") || in.at("~")) {
            char operator = operator().text().charAt(0);
            return new Expression.Unary(operator, operand());
        }
        if (in.at("+")) {
            operator();
            return operand();
        }
        Scalar cast = castFollows();
        if (cast != null) {
            operator();
            in.next();
            in.next();
            return new Expression.Cast(cast, operand());
        }
        if (in.accept("(")) {
            Expression inner = level(0);
            in.expect(")", "behind the expression");
            return inner;
        }
        return primary();
    }

    /** The type in {@code (type) operand}, or null; a constant in brackets is no type. */
    private @Nullable Scalar castFollows() {
        boolean bracketed = in.at("(") && in.peek(1).isName() && in.peek(2).is(")");
        return bracketed && BaseTypes.find(in.peek(1).text()) instanceof Scalar scalar ? scalar : null;
    }

    private Expression primary() {
        Token token = in.peek();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Literal(Literals.number(in.next()));
            case CHARACTER -> new Expression.Literal(in.next().text().charAt(0));
            case NAME -> name(in.next());
            default -> throw in.fail("a number or the name of a constant expected");
        };
    }

    private static Expression name(Token name) {
        return switch (name.text()) {
            case "TRUE" -> new Expression.Literal(1);
            case "FALSE", "NULL" -> new Expression.Literal(0);
            default -> new Expression.Name(name.text(), name.position());
        };
    }
}
