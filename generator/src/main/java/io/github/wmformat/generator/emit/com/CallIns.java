package io.github.wmformat.generator.emit.com;

import static io.github.wmformat.generator.emit.com.CallText.IN;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaValue;
import io.github.wmformat.generator.projection.Naming;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits what goes into a call: by value, or as memory that the call alone sees. */
final class CallIns {
    private final CallText text;
    private final Structs structs;
    private final Arrays arrays;

    CallIns(CallText text, Structs structs) {
        this.text = text;
        this.structs = structs;
        this.arrays = new Arrays(structs);
    }

    /** Emits an argument if it is one of these. */
    boolean emit(Argument argument, String at) {
        return value(argument) || pointer(argument, at) || object(argument, at) || attribute(argument);
    }

    private boolean value(Argument argument) {
        if (argument instanceof Argument.InScalar in) {
            text.passed.add(Values.pass(in.scalar(), in.value().name()));
        } else if (argument instanceof Argument.InEnum in) {
            text.passed.add(in.value().name() + ".value()");
        } else if (argument instanceof Argument.InHResult in) {
            text.passed.add(in.value().name() + ".value()");
        } else if (argument instanceof Argument.InCount in) {
            text.passed.add(count(in));
        } else if (argument instanceof Argument.InTag in) {
            text.passed.add(tag(in));
        } else if (argument instanceof Argument.Context in) {
            text.passed.add(in.value().name());
        } else if (argument instanceof Argument.Reserved) {
            text.passed.add("0");
        } else {
            return false;
        }
        return true;
    }

    private String count(Argument.InCount in) {
        String first = Arrays.size(in.first());
        for (JavaValue other : in.others()) {
            text.checks.append(
                    "        Arguments.agree(%s, %s, \"%s\");\n".formatted(first, Arrays.size(other), other.name()));
        }
        return Values.length(in.scalar(), first);
    }

    private static String tag(Argument.InTag in) {
        return Stream.concat(Stream.of(in.first()), in.others().stream())
                .map(value ->
                        (value.nullable() ? value.name() + " == null ? null : " : "") + value.name() + ".format()")
                .collect(Collectors.joining(", ", "Arguments.kind(", ")"));
    }

    private boolean pointer(Argument argument, String at) {
        if (argument instanceof Argument.InText in) {
            text.passed.add("scratch.text(" + in.value().name() + ")");
        } else if (argument instanceof Argument.InGuid in) {
            text.passed.add("scratch.guid(" + in.value().name() + ")");
        } else if (argument instanceof Argument.InStruct in) {
            struct(in, at);
        } else if (argument instanceof Argument.InArray in) {
            text.passed.add(arrays.encode(in.element(), in.value().name(), "scratch", references(in.element(), at)));
        } else if (argument instanceof Argument.InOptionalScalar in) {
            String name = in.value().name();
            optional(in.value(), at, Values.write(in.scalar(), at, Values.narrow(in.scalar(), name, name)));
        } else if (argument instanceof Argument.InOptionalEnum in) {
            optional(in.value(), at, "Memory.putInt(" + at + ", " + in.value().name() + ".value())");
        } else if (argument instanceof Argument.InTagged in) {
            text.passed.add(orNull(in.value(), "scratch.bytes(" + in.value().name() + ".bytes())"));
        } else {
            return false;
        }
        return true;
    }

    private static String orNull(JavaValue value, String expression) {
        return value.nullable() ? value.name() + " == null ? 0 : " + expression : expression;
    }

    private void struct(Argument.InStruct in, String at) {
        String value = in.value().name();
        text.before("long %s = %s"
                .formatted(at, orNull(in.value(), "scratch.take(" + structs.size(in.struct()) + ")")));
        String passed = references(new Type.StructRef(in.struct()), at);
        String write = structs.write(in.struct(), at, value, "scratch", passed) + ";\n";
        text.encode.append(
                in.value().nullable()
                        ? IN + "if (" + value + " != null) {\n" + IN + "    " + write + IN + "}\n"
                        : IN + write);
        text.passed.add(at);
    }

    /** The variable that keeps the references of structures that go in; empty where they have none. */
    private String references(Type type, String at) {
        if (!(type instanceof Type.StructRef ref && structs.references(ref.name()))) {
            return "";
        }
        String name = at + "References";
        text.loans.append("        Passed %s = new Passed(machine, %s);\n".formatted(name, text.identity()));
        text.giveBack.append(IN + name + ".end();\n");
        return name;
    }

    private void optional(JavaValue value, String at, String write) {
        text.before("long %s = %s == null ? 0 : scratch.take(8)".formatted(at, value.name()));
        text.encode
                .append(IN + "if (%s != null) {\n".formatted(value.name()))
                .append(IN + "    %s;\n".formatted(write))
                .append(IN + "}\n");
        text.passed.add(at);
    }

    /** What is made for the call and given back behind it. */
    private boolean object(Argument argument, String at) {
        if (argument instanceof Argument.InInterface in) {
            String pointer = "Wrapping.pointer(machine, %s, Types.%s, %s)"
                    .formatted(in.value().name(), Naming.method(in.interfaceName()), text.identity());
            text.kept("long", at, "0", pointer, "Wrapping.release(machine, %s)");
            text.passed.add(at);
        } else if (argument instanceof Argument.InBstr in) {
            text.kept("long", at, "0", "BasicText.allocate(" + in.value().name() + ")", "BasicText.free(%s)");
            text.passed.add(at);
        } else if (argument instanceof Argument.InAskedIid in) {
            text.before("ComType<T> asked = Types.of(%s)".formatted(in.value().name()));
            text.passed.add("asked.iidAddress()");
        } else {
            return false;
        }
        return true;
    }

    private boolean attribute(Argument argument) {
        if (argument instanceof Argument.InAttributeType in) {
            text.passed.add(orNull(in.value(), in.value().name() + ".type().value()"));
        } else if (argument instanceof Argument.InAttributeBytes in) {
            text.passed.add(
                    orNull(in.value(), "Attributes.bytes(scratch, " + in.value().name() + ")"));
        } else if (argument instanceof Argument.InAttributeLength in) {
            text.passed.add(Values.length(in.scalar(), in.value().name() + ".size()"));
        } else {
            return false;
        }
        return true;
    }
}
