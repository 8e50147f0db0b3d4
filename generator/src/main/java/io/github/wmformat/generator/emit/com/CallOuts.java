package io.github.wmformat.generator.emit.com;

import static io.github.wmformat.generator.emit.com.CallText.IN;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaValue;
import io.github.wmformat.generator.projection.Naming;

/** Emits what comes out of a call, in memory of a size that is known before. */
final class CallOuts {
    private final CallText text;
    private final Structs structs;
    private final Arrays arrays;

    CallOuts(CallText text, Structs structs) {
        this.text = text;
        this.structs = structs;
        this.arrays = new Arrays(structs);
    }

    /** Emits an argument if it is one of these. */
    boolean emit(Argument argument, String at) {
        return value(argument, at) || owned(argument, at) || object(argument, at) || sized(argument, at);
    }

    private boolean value(Argument argument, String at) {
        if (argument instanceof Argument.OutScalar out) {
            text.out(at, 8, out.value(), Values.read(out.scalar(), at));
        } else if (argument instanceof Argument.OutEnum out) {
            text.out(at, 8, out.value(), out.value().type() + ".of(Memory.getInt(" + at + "))");
        } else if (argument instanceof Argument.OutGuid out) {
            text.out(at, 16, out.value(), "Memory.getGuid(" + at + ")");
        } else if (argument instanceof Argument.OutStruct out) {
            text.out(at, structs.size(out.struct()), out.value(), struct(out.struct(), at));
        } else if (argument instanceof Argument.OutSizedStruct out) {
            text.out(at, structs.size(out.struct()), out.value(), struct(out.struct(), at));
            text.before("Memory.putInt(%s, %d)".formatted(at, structs.size(out.struct())));
        } else if (argument instanceof Argument.InOutScalar out) {
            text.out(at, 8, out.value(), Values.read(out.scalar(), at));
            String write = Values.write(
                            out.scalar(),
                            at,
                            Values.pass(out.scalar(), out.parameter().name())) + ";\n";
            text.encode.append(text.method.callsTwice() ? "" : IN + write);
            text.eachRound.append(IN + "    ").append(write);
        } else if (argument instanceof Argument.InOutCount out) {
            text.out(at, 8, out.value(), Values.read(out.scalar(), at));
            text.before(Values.write(out.scalar(), at, Values.length(out.scalar(), Arrays.size(out.array()))));
        } else {
            return false;
        }
        return true;
    }

    private String struct(String struct, String at) {
        if (structs.references(struct)) {
            throw new InputException(
                    text.method.source().position(),
                    text.method.qualifiedName() + ": a structure with interface pointers only goes in");
        }
        return structs.read(struct, at, "");
    }

    /** Memory that the callee allocates or keeps. */
    private boolean owned(Argument argument, String at) {
        if (argument instanceof Argument.OutTaskText out) {
            text.out(at, 8, out.value(), "TaskMemory.take(Memory.getLong(" + at + "))");
        } else if (argument instanceof Argument.OutTaskArray out) {
            String count = length(out.lengthName());
            text.out(
                    at,
                    8,
                    out.value(),
                    "TaskMemory.take(Memory.getLong(%s), elements -> %s)"
                            .formatted(at, arrays.decode(out.element(), "elements", count, "")));
        } else if (argument instanceof Argument.OutTaskLength) {
            passedSlot(at);
        } else if (argument instanceof Argument.OutBstr out) {
            String take = out.value().nullable() ? "takeOrNull" : "take";
            text.out(at, 8, out.value(), "BasicText." + take + "(Memory.getLong(" + at + "))");
        } else if (argument instanceof Argument.OutView out) {
            String length = out.lengthName() == null ? "getMaxLength()" : "Memory.getInt(" + out.lengthName() + "At)";
            text.out(at, 8, out.value(), "view(Memory.getLong(" + at + "), " + length + ")");
        } else if (argument instanceof Argument.OutCopy out) {
            text.out(
                    at,
                    8,
                    out.value(),
                    "copy(Memory.getLong(%s), Memory.getInt(%sAt))".formatted(at, out.lengthName()));
        } else if (argument instanceof Argument.OutViewLength) {
            passedSlot(at);
        } else {
            return false;
        }
        return true;
    }

    private void passedSlot(String at) {
        text.slot(at, 8);
        text.passed.add(at);
    }

    private String length(String lengthName) {
        return text.method.arguments().stream()
                .filter(argument -> argument instanceof Argument.OutTaskLength length
                        && length.nativeName().equals(lengthName))
                .map(argument -> Values.readLength(((Argument.OutTaskLength) argument).scalar(), lengthName + "At"))
                .findFirst()
                .orElseThrow();
    }

    /** References that the caller owns; a call of two rounds ends what the first one gave. */
    private boolean object(Argument argument, String at) {
        if (argument instanceof Argument.OutInterface out) {
            String type = "Types." + Naming.method(out.value().type());
            text.out(
                    at,
                    8,
                    out.value(),
                    given(out.value(), "Wrapping.owned(machine, Memory.getLong(" + at + "), " + type + ")"));
            text.eachRound.append(IN + "    Wrapping.drop(machine, " + at + ");\n");
        } else if (argument instanceof Argument.OutAsked out) {
            text.out(
                    at,
                    8,
                    out.value(),
                    given(out.value(), "Wrapping.owned(machine, Memory.getLong(" + at + "), asked)"));
        } else if (argument instanceof Argument.OutVariant out) {
            String type = "Types." + Naming.method(out.value().type());
            text.out(at, 24, out.value(), given(out.value(), "Variants.owned(machine, " + at + ", " + type + ")"));
        } else {
            return false;
        }
        return true;
    }

    private String given(JavaValue value, String object) {
        return value.nullable() ? object : "Arguments.given(" + object + ", \"" + text.method.qualifiedName() + "\")";
    }

    /** Room whose size the program says. */
    private boolean sized(Argument argument, String at) {
        if (argument instanceof Argument.OutSized out) {
            String size = size(out.size());
            text.before("long %s = scratch.take(%s)".formatted(at, bytes(size, arrays.elementSize(out.element()))));
            text.passed.add(at);
            text.results.put(out.value().nativeName(), arrays.decode(out.element(), at, size, ""));
        } else if (argument instanceof Argument.InOutArray out) {
            text.before("long %s = %s"
                    .formatted(at, arrays.encode(out.element(), out.parameter().name(), "scratch", "")));
            text.passed.add(at);
            text.results.put(
                    out.value().nativeName(), arrays.decode(out.element(), at, Arrays.size(out.parameter()), ""));
        } else if (argument instanceof Argument.SizedText out) {
            sizedText(out, at);
        } else {
            return false;
        }
        return true;
    }

    private void sizedText(Argument.SizedText out, String at) {
        String size = out.size().name();
        text.before("long %s = scratch.take(%s)".formatted(at, bytes(size, 2)));
        JavaValue given = out.parameter();
        if (given != null) {
            String put = "Memory.putText(%s, Arguments.fitting(%s, %s, \"%s\"))"
                    .formatted(at, given.name(), size, given.name());
            text.before(given.nullable() ? "if (" + given.name() + " != null) " + put : put);
        }
        text.passed.add(at);
        text.results.put(out.value().nativeName(), "Memory.getText(" + at + ", " + size + ")");
    }

    private static String size(JavaValue size) {
        return size.type().equals("int") || size.type().equals("long") ? size.name() : Arrays.size(size);
    }

    private static String bytes(String size, int each) {
        return (each == 1 ? "" : each + "L * ") + "Arguments.size(" + size + ")";
    }
}
