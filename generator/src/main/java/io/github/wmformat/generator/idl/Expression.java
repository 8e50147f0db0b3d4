package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A constant expression; names in it are looked up when its value is asked for. */
sealed interface Expression {
    record Literal(long value) implements Expression {}

    record Name(String name, Position position) implements Expression {}

    record Unary(char operator, Expression operand) implements Expression {}

    /** A number cut to the width of a type, and read with or without sign as the type says. */
    record Cast(Scalar type, Expression operand) implements Expression {}

    record Binary(String operator, Expression left, Expression right, Position position) implements Expression {}

    /**
     * The value.
     *
     * @param names answers a constant's value, or null where there is no such constant
     */
    default long value(Function<String, @Nullable Long> names) {
        if (this instanceof Literal literal) {
            return literal.value();
        }
        if (this instanceof Name name) {
            return lookup(name, names);
        }
        if (this instanceof Unary unary) {
            long operand = unary.operand().value(names);
            return unary.operator() == '-' ? -operand : ~operand;
        }
        if (this instanceof Cast cast) {
            return cut(cast.type(), cast.operand().value(names));
        }
        Binary binary = (Binary) this;
        return apply(binary, binary.left().value(names), binary.right().value(names));
    }

    private static long lookup(Name name, Function<String, @Nullable Long> names) {
        Long value = names.apply(name.name());
        if (value == null) {
            throw new InputException(name.position(), "unknown constant " + name.name());
        }
        return value;
    }

    private static long cut(Scalar type, long value) {
        return switch (type) {
            case BYTE -> value & 0xFF;
            case WORD, WCHAR -> value & 0xFFFF;
            case SHORT -> (short) value;
            case DWORD -> value & 0xFFFF_FFFFL;
            case LONG, BOOL, HRESULT -> (int) value;
            default -> value;
        };
    }

    private static long apply(Binary binary, long left, long right) {
        return switch (binary.operator()) {
            case "|" -> left | right;
            case "&" -> left & right;
            case "^" -> left ^ right;
            case "<<" -> left << shift(binary, right);
            case ">>" -> left >> shift(binary, right);
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> divide(binary, left, right);
        };
    }

    private static long shift(Binary binary, long by) {
        if (by < 0 || by > 63) {
            throw new InputException(binary.position(), "a shift goes by 0 to 63 bits");
        }
        return by;
    }

    private static long divide(Binary binary, long left, long right) {
        if (right == 0) {
            throw new InputException(binary.position(), "division by zero");
        }
        return binary.operator().equals("/") ? left / right : left % right;
    }
}
