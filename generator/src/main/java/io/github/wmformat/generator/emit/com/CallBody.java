package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Abi;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import io.github.wmformat.generator.projection.JavaValue;
import io.github.wmformat.generator.projection.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emits the body of a method that calls native code: encode, call, check, decode, give back. */
final class CallBody {
    private static final String IN = "            ";
    private static final Set<String> PRIMITIVES = Set.of("int", "long", "short", "float", "double", "boolean");

    private final JavaMethod method;
    private final Structs structs;
    private final String function;
    private final String pointer;

    private final StringBuilder checks = new StringBuilder();
    private final StringBuilder loans = new StringBuilder();
    private final StringBuilder encode = new StringBuilder();
    private final StringBuilder eachRound = new StringBuilder();
    private final StringBuilder decode = new StringBuilder();
    private final StringBuilder giveBack = new StringBuilder();
    private final List<String> passed = new ArrayList<>();
    /** Bytes of scratch memory that the fixed outs take together. */
    private int outs;
    /** The expression of each component of the result, by native name. */
    private final Map<String, String> results = new LinkedHashMap<>();

    /**
     * A body.
     *
     * @param function the expression of the function to call; {@code self} is the pointer in it
     * @param pointer the method that gives the interface pointer; empty for a function of a library
     */
    CallBody(JavaMethod method, Structs structs, String function, String pointer) {
        this.method = method;
        this.structs = structs;
        this.function = function;
        this.pointer = pointer;
    }

    String text() {
        for (JavaValue parameter : method.parameters()) {
            if (!parameter.nullable() && !PRIMITIVES.contains(parameter.type())) {
                checks.append("        Objects.requireNonNull(%1$s, \"%1$s\");\n".formatted(parameter.name()));
            }
        }
        for (int i = 0; i < method.arguments().size(); i++) {
            argument(
                    method.arguments().get(i),
                    method.source().parameters().get(i).name() + "At");
        }
        StringBuilder text = new StringBuilder(checks);
        if (!pointer.isEmpty()) {
            text.append("        long self = ").append(pointer).append("();\n");
            text.append("        Machine machine = machine();\n");
        }
        String work = encoded() + call() + outcome() + decode + result();
        if (giveBack.isEmpty() && !work.contains("scratch")) {
            return text + work.indent(-4);
        }
        text.append("        Scratch scratch = Scratch.get();\n        long mark = scratch.mark();\n")
                .append(loans);
        text.append("        try {\n").append(work);
        text.append("        } finally {\n" + IN + "scratch.release(mark);\n")
                .append(giveBack)
                .append("        }\n");
        return text.toString();
    }

    /** What comes before the call; the memory of all outs whose size is known is taken at once. */
    private String encoded() {
        String take = "scratch.take(" + outs + ");\n";
        return outs <= 8 || !encode.toString().contains("= outs + ")
                ? encode.toString().replace("= outs;\n", "= " + take)
                : IN + "long outs = " + take + encode;
    }

    private String call() {
        List<String> all = new ArrayList<>();
        all.add(function);
        if (!pointer.isEmpty()) {
            all.add("self");
        }
        all.addAll(passed);
        String call = "machine." + method.shape() + "(" + String.join(", ", all) + ")";
        if (!method.callsTwice()) {
            String kept = method.source().returns() == Scalar.VOID
                    ? ""
                    : Values.carrier(Abi.of(method.source().returns())) + " returned = ";
            return Lines.wrap(IN + kept + call + ";\n");
        }
        return IN + "int returned;\n" + IN + "int round = 0;\n" + IN + "long rounds = scratch.mark();\n" + IN
                + "do {\n" + IN + "    scratch.release(rounds);\n" + eachRound
                + Lines.wrap(IN + "    returned = " + call + ";\n") + IN
                + "} while (Identity.again(returned, round++));\n";
    }

    private String outcome() {
        String names = "\"" + method.owner() + "\", \"" + method.source().name() + "\"";
        String checker = pointer.isEmpty() ? "identity." : "";
        StringBuilder text = new StringBuilder();
        for (String code : method.nullCodes()) {
            text.append(IN + "if (%sanswers(returned, ResultCodes.%s.value(), %s)) {\n".formatted(checker, code, names))
                    .append(IN + "    return null;\n" + IN + "}\n");
        }
        String code = method.returnsHResult() ? "returned" : "0";
        return text.append(IN + checker + "check(" + code + ", " + names + ");\n")
                .toString();
    }

    private String result() {
        JavaResult result = method.result();
        if (result.components().isEmpty()) {
            return "";
        }
        List<String> values = result.components().stream()
                .map(component -> component.nativeName().isEmpty()
                        ? Values.receive((Scalar) method.source().returns(), "returned")
                        : results.get(component.nativeName()))
                .toList();
        return result.recordName() == null
                ? IN + "return " + values.get(0) + ";\n"
                : IN + "return new " + method.owner() + "." + result.recordName() + "(\n" + IN + "        "
                        + String.join(",\n" + IN + "        ", values) + ");\n";
    }

    private void argument(Argument argument, String at) {
        if (argument instanceof Argument.InInterface in) {
            inInterface(in, at);
        } else if (argument instanceof Argument.Capacity) {
            take(at, 8);
            passed.add(at);
        } else if (!in(argument, at) && !memory(argument, at) && !twoCall(argument, at)) {
            out(argument, at);
        }
    }

    private void inInterface(Argument.InInterface in, String at) {
        loans.append("        long ").append(at).append(" = 0;\n");
        encode.append(IN
                + "%s = Wrapping.pointer(machine, %s, Types.%s, %s);\n"
                        .formatted(
                                at,
                                in.value().name(),
                                Naming.method(in.interfaceName()),
                                pointer.isEmpty() ? "identity" : "identity()"));
        giveBack.append(IN + "Wrapping.release(machine, ").append(at).append(");\n");
        passed.add(at);
    }

    /** What goes in by value, or as memory of its own. */
    private boolean in(Argument argument, String at) {
        if (argument instanceof Argument.InScalar in) {
            passed.add(Values.pass(in.scalar(), in.value().name()));
        } else if (argument instanceof Argument.InEnum in) {
            passed.add(in.value().name() + ".value()");
        } else if (argument instanceof Argument.InHResult in) {
            passed.add(in.value().name() + ".value()");
        } else if (argument instanceof Argument.InText in) {
            passed.add("scratch.text(" + in.value().name() + ")");
        } else if (argument instanceof Argument.InGuid in) {
            String guid = "scratch.guid(" + in.value().name() + ")";
            passed.add(guid);
        } else if (argument instanceof Argument.InStruct in) {
            passed.add(struct(in.value(), in.struct(), at));
        } else if (argument instanceof Argument.InArray in) {
            passed.add(Arrays.encode(in, structs));
        } else if (argument instanceof Argument.InCount in) {
            passed.add(count(in));
        } else if (argument instanceof Argument.InOptionalScalar in) {
            optional(in, at);
        } else if (argument instanceof Argument.Context in) {
            passed.add(in.value().name());
        } else if (argument instanceof Argument.Reserved) {
            passed.add("0");
        } else {
            return inAttribute(argument);
        }
        return true;
    }

    private boolean inAttribute(Argument argument) {
        if (argument instanceof Argument.InAttributeType in) {
            String type = in.value().name() + ".type().value()";
            passed.add(in.value().nullable() ? in.value().name() + " == null ? 0 : " + type : type);
        } else if (argument instanceof Argument.InAttributeBytes in) {
            String bytes = "scratch.bytes(" + in.value().name() + ".bytes())";
            passed.add(in.value().nullable() ? in.value().name() + " == null ? 0 : " + bytes : bytes);
        } else if (argument instanceof Argument.InAttributeLength in) {
            passed.add(Values.length(in.scalar(), in.value().name() + ".size()"));
        } else {
            return false;
        }
        return true;
    }

    private String struct(JavaValue value, String struct, String at) {
        encode.append(IN
                + "long %s = %s;\n"
                        .formatted(
                                at,
                                value.nullable()
                                        ? value.name() + " == null ? 0 : scratch.take(" + structs.size(struct) + ")"
                                        : "scratch.take(" + structs.size(struct) + ")"));
        String write = structs.write(struct, at, value.name()) + ";\n";
        encode.append(
                value.nullable()
                        ? IN + "if (" + value.name() + " != null) {\n" + IN + "    " + write + IN + "}\n"
                        : IN + write);
        return at;
    }

    private String count(Argument.InCount in) {
        String first = Arrays.size(in.first());
        for (JavaValue other : in.others()) {
            checks.append(
                    "        Arguments.agree(%s, %s, \"%s\");\n".formatted(first, Arrays.size(other), other.name()));
        }
        return Values.length(in.scalar(), first);
    }

    private void optional(Argument.InOptionalScalar in, String at) {
        String name = in.value().name();
        encode.append(IN + "long %s = %s == null ? 0 : scratch.take(8);\n".formatted(at, name));
        encode.append(IN + "if (%s != null) {\n".formatted(name))
                .append(IN + "    %s;\n".formatted(Values.write(in.scalar(), at, name)))
                .append(IN + "}\n");
        passed.add(at);
    }

    /** Memory that is filled or drained while the call lasts. */
    private boolean memory(Argument argument, String at) {
        if (argument instanceof Argument.Fill fill) {
            buffer(fill.value(), "memoryToFill", at);
        } else if (argument instanceof Argument.Drain drain) {
            buffer(drain.value(), "memoryOf", at);
        } else if (argument instanceof Argument.BufferSize size) {
            passed.add(size.buffer().name() + ".remaining()");
        } else if (argument instanceof Argument.OutBufferCount count) {
            take(at, 8);
            passed.add(at);
            String buffer = count.buffer().name();
            String memory = count.buffer().nativeName() + "At";
            boolean fill = method.arguments().stream().anyMatch(Argument.Fill.class::isInstance);
            results.put(
                    count.value().nativeName(),
                    fill
                            ? "Scratch.filled(%s, %s, Memory.getInt(%s))".formatted(buffer, memory, at)
                            : "Scratch.drained(%s, Memory.getInt(%s))".formatted(buffer, at));
        } else {
            return false;
        }
        return true;
    }

    private void buffer(JavaValue buffer, String memory, String at) {
        encode.append(IN + "long %s = scratch.%s(%s);\n".formatted(at, memory, buffer.name()));
        giveBack.append(IN + "Reference.reachabilityFence(%s);\n".formatted(buffer.name()));
        passed.add(at);
    }

    /** Buffers whose size the first round asks for. */
    private boolean twoCall(Argument argument, String at) {
        if (argument instanceof Argument.OutText out) {
            round(at, out.lengthName(), 2);
            results.put(out.value().nativeName(), "Memory.getText(%1$s, %1$sRoom)".formatted(at));
        } else if (argument instanceof Argument.OutArray out) {
            round(at, out.lengthName(), Arrays.elementSize(out.element(), structs));
            results.put(out.value().nativeName(), Arrays.decode(out.element(), at, used(at, out.lengthName())));
        } else if (argument instanceof Argument.OutAttributeType) {
            take(at, 4);
            passed.add(at);
        } else if (argument instanceof Argument.OutAttributeBytes out) {
            round(at, out.lengthName(), 1);
            results.put(
                    out.value().nativeName(),
                    "AttributeValue.of(WMT_ATTR_DATATYPE.of(Memory.getInt(%sAt)), Elements.bytes(%s, %s))"
                            .formatted(attributeType(out.value()), at, used(at, out.lengthName())));
        } else if (argument instanceof Argument.OutTrailing out) {
            round(at, out.lengthName(), 1);
            decode.append(IN
                    + "Arguments.atLeast(%sRoom, %d, \"%s\");\n"
                            .formatted(at, structs.size(out.struct()), method.qualifiedName()));
            results.put(out.value().nativeName(), structs.read(out.struct(), at));
        } else {
            return false;
        }
        return true;
    }

    /** The native name of the parameter that has the data type of an attribute's value. */
    private String attributeType(JavaValue value) {
        for (int i = 0; i < method.arguments().size(); i++) {
            if (method.arguments().get(i) instanceof Argument.OutAttributeType type
                    && type.value().equals(value)) {
                return method.source().parameters().get(i).name();
            }
        }
        throw new IllegalArgumentException(method.qualifiedName() + " has no type for " + value.nativeName());
    }

    private String length(String lengthName) {
        Scalar scalar = method.arguments().stream()
                .filter(argument -> argument instanceof Argument.Capacity capacity
                        && capacity.nativeName().equals(lengthName))
                .map(argument -> ((Argument.Capacity) argument).scalar())
                .findFirst()
                .orElseThrow();
        return Values.readLength(scalar, lengthName + "At");
    }

    /** The buffer of each round; its address and its room in the last one are read after the loop. */
    private void round(String at, String lengthName, int elementSize) {
        encode.append(IN + "long %1$s;\n".formatted(at)).append(IN + "int %1$sRoom;\n".formatted(at));
        eachRound
                .append(IN + "    %sRoom = %s;\n".formatted(at, length(lengthName)))
                .append(IN + "    %1$s = scratch.buffer(round, %1$sRoom, %2$d);\n".formatted(at, elementSize));
        passed.add(at);
    }

    /** How many elements are there: what the callee says, but no more than it had room for. */
    private String used(String at, String lengthName) {
        return "Arguments.within(" + length(lengthName) + ", " + at + "Room)";
    }

    private void out(Argument argument, String at) {
        if (argument instanceof Argument.OutScalar out) {
            plain(at, 8, out.value(), Values.read(out.scalar(), at));
        } else if (argument instanceof Argument.OutEnum out) {
            plain(at, 8, out.value(), out.value().type() + ".of(Memory.getInt(" + at + "))");
        } else if (argument instanceof Argument.OutGuid out) {
            plain(at, 16, out.value(), "Memory.getGuid(" + at + ")");
        } else if (argument instanceof Argument.OutInterface out) {
            outInterface(out, at);
        } else if (argument instanceof Argument.OutStruct out) {
            plain(at, structs.size(out.struct()), out.value(), structs.read(out.struct(), at));
        } else if (argument instanceof Argument.OutTaskText out) {
            plain(at, 8, out.value(), "TaskMemory.take(Memory.getLong(" + at + "))");
        } else if (argument instanceof Argument.InOutScalar out) {
            plain(at, 8, out.value(), Values.read(out.scalar(), at));
            String in = Values.pass(out.scalar(), out.parameter().name());
            String write = Values.write(out.scalar(), at, in) + ";\n";
            encode.append(method.callsTwice() ? "" : IN + write);
            eachRound.append(IN + "    ").append(write);
        } else if (argument instanceof Argument.OutSizedStruct out) {
            plain(at, structs.size(out.struct()), out.value(), structs.read(out.struct(), at));
            encode.append(IN + "Memory.putInt(" + at + ", " + structs.size(out.struct()) + ");\n");
        } else if (argument instanceof Argument.OutView out) {
            String length = out.lengthName() == null ? "getMaxLength()" : "Memory.getInt(" + out.lengthName() + "At)";
            plain(at, 8, out.value(), "view(Memory.getLong(" + at + "), " + length + ")");
        } else if (argument instanceof Argument.OutViewLength) {
            take(at, 8);
            passed.add(at);
        } else if (argument instanceof Argument.OutSized out) {
            encode.append(IN
                    + "long %s = scratch.take(Arguments.size(%s));\n"
                            .formatted(at, out.size().name()));
            passed.add(at);
            results.put(
                    out.value().nativeName(),
                    "Elements.bytes(" + at + ", " + out.size().name() + ")");
        }
    }

    private void outInterface(Argument.OutInterface out, String at) {
        String owned = "Wrapping.owned(machine, Memory.getLong(%s), Types.%s)"
                .formatted(at, Naming.method(out.value().type()));
        String value =
                out.value().nullable() ? owned : "Arguments.given(" + owned + ", \"" + method.qualifiedName() + "\")";
        plain(at, 8, out.value(), value);
    }

    private void plain(String at, int size, JavaValue value, String expression) {
        take(at, size);
        passed.add(at);
        results.put(value.nativeName(), expression);
    }

    private void take(String at, int size) {
        encode.append(IN + "long %s = outs%s;\n".formatted(at, outs == 0 ? "" : " + " + outs));
        outs += (size + 7) / 8 * 8;
    }
}
