package io.github.wmformat.generator.emit.com;

import static io.github.wmformat.generator.emit.com.CallText.IN;

import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaValue;

/** Emits buffers: of the program, used while the call lasts, and of two calls, whose size the first one asks for. */
final class CallBuffers {
    private final CallText text;
    private final Structs structs;
    private final Arrays arrays;

    CallBuffers(CallText text, Structs structs) {
        this.text = text;
        this.structs = structs;
        this.arrays = new Arrays(structs);
    }

    /** Emits an argument if it is one of these. */
    boolean emit(Argument argument, String at) {
        return memory(argument, at) || twoCall(argument, at);
    }

    /** Memory that is filled or drained while the call lasts. */
    private boolean memory(Argument argument, String at) {
        if (argument instanceof Argument.Fill fill) {
            buffer(fill.value(), "memoryToFill", at);
        } else if (argument instanceof Argument.Drain drain) {
            buffer(drain.value(), "memoryOf", at);
        } else if (argument instanceof Argument.BufferSize size) {
            text.passed.add(size.buffer().name() + ".remaining()");
        } else if (argument instanceof Argument.OutBufferCount count) {
            String buffer = count.buffer().name();
            String memory = count.buffer().nativeName() + "At";
            boolean fill = text.method.arguments().stream().anyMatch(Argument.Fill.class::isInstance);
            text.out(
                    at,
                    8,
                    count.value(),
                    fill
                            ? "Scratch.filled(%s, %s, Memory.getInt(%s))".formatted(buffer, memory, at)
                            : "Scratch.drained(%s, Memory.getInt(%s))".formatted(buffer, at));
        } else {
            return false;
        }
        return true;
    }

    private void buffer(JavaValue buffer, String memory, String at) {
        text.before("long %s = scratch.%s(%s)".formatted(at, memory, buffer.name()));
        text.giveBack.append(IN + "Reference.reachabilityFence(%s);\n".formatted(buffer.name()));
        text.passed.add(at);
    }

    private boolean twoCall(Argument argument, String at) {
        if (argument instanceof Argument.Capacity) {
            text.slot(at, 8);
            text.passed.add(at);
        } else if (argument instanceof Argument.OutText out) {
            round(at, out.lengthName(), 2);
            text.results.put(out.value().nativeName(), textAt(at));
        } else if (argument instanceof Argument.OutArray out) {
            round(at, out.lengthName(), arrays.elementSize(out.element()));
            text.results.put(
                    out.value().nativeName(), arrays.decode(out.element(), at, used(at, out.lengthName()), ""));
        } else if (argument instanceof Argument.OutAttributeType) {
            text.slot(at, 4);
            text.passed.add(at);
        } else if (argument instanceof Argument.OutAttributeBytes out) {
            round(at, out.lengthName(), 1);
            text.results.put(out.value().nativeName(), attribute(out, at));
        } else if (argument instanceof Argument.OutTrailing out) {
            round(at, out.lengthName(), 1);
            text.decode.append(IN
                    + "Arguments.atLeast(%sRoom, %d, \"%s\");\n"
                            .formatted(at, structs.size(out.struct()), text.method.qualifiedName()));
            text.results.put(out.value().nativeName(), structs.read(out.struct(), at, ""));
        } else {
            return false;
        }
        return true;
    }

    private static String textAt(String at) {
        return "Memory.getText(%1$s, %1$sRoom)".formatted(at);
    }

    /** The value of an attribute; the name of the attribute, where it is there, tells of structures. */
    private String attribute(Argument.OutAttributeBytes out, String at) {
        String type = "Memory.getInt(" + CallText.named(text.method, Argument.OutAttributeType.class) + "At)";
        String rest = type + ", " + at + ", " + used(at, out.lengthName());
        String given = CallText.named(text.method, Argument.OutText.class);
        if (given != null) {
            return "Attributes.named(" + textAt(given + "At") + ", " + rest + ")";
        }
        return text.method.arguments().stream()
                .filter(Argument.InText.class::isInstance)
                .map(name ->
                        "Attributes.named(" + ((Argument.InText) name).value().name() + ", " + rest + ")")
                .findFirst()
                .orElse("Attributes.counted(" + rest + ")");
    }

    private String length(String lengthName) {
        Scalar scalar = text.method.arguments().stream()
                .filter(argument -> argument instanceof Argument.Capacity capacity
                        && capacity.nativeName().equals(lengthName))
                .map(argument -> ((Argument.Capacity) argument).scalar())
                .findFirst()
                .orElseThrow();
        return Values.readLength(scalar, lengthName + "At");
    }

    /** The buffer of each round; its address and its room in the last one are read after the loop. */
    private void round(String at, String lengthName, int elementSize) {
        text.before("long %s".formatted(at));
        text.before("int %sRoom".formatted(at));
        text.eachRound
                .append(IN + "    %sRoom = %s;\n".formatted(at, length(lengthName)))
                .append(IN + "    %1$s = scratch.buffer(round, %1$sRoom, %2$d);\n".formatted(at, elementSize));
        text.passed.add(at);
    }

    /** How many elements are there: what the callee says, but no more than it had room for. */
    private String used(String at, String lengthName) {
        return "Arguments.within(" + length(lengthName) + ", " + at + "Room)";
    }
}
