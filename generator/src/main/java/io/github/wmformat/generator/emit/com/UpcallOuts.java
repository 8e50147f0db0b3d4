package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.Naming;

/** Emits what a callback answers through its out pointers. */
final class UpcallOuts {
    private final UpcallText text;
    private final Structs structs;
    private final Arrays arrays;

    UpcallOuts(UpcallText text, Structs structs) {
        this.text = text;
        this.structs = structs;
        this.arrays = new Arrays(structs);
    }

    /** Emits an argument if it is one of these. */
    boolean emit(Argument argument, Parameter parameter) {
        return object(argument, parameter)
                || value(argument, parameter)
                || owned(argument, parameter)
                || view(argument, parameter);
    }

    /** References: where the caller does not ask for one, it is closed. */
    private boolean object(Argument argument, Parameter parameter) {
        String give = "Wrapping.give(%s, %s, %s, export)";
        String name = parameter.name();
        if (argument instanceof Argument.OutInterface out) {
            always(
                    parameter,
                    give.formatted(name, text.component(name), "Types." + Naming.method(out.interfaceName())));
        } else if (argument instanceof Argument.OutAsked) {
            always(parameter, give.formatted(name, text.component(name), "asked"));
        } else if (argument instanceof Argument.OutVariant) {
            text.write(
                    parameter, "Variants.give(%s, %s, Types.iUnknown, export)".formatted(name, text.component(name)));
        } else {
            return false;
        }
        return true;
    }

    private void always(Parameter parameter, String statement) {
        if (!parameter.nullable()) {
            text.need(parameter.name());
        }
        text.encode.append(UpcallText.IN + statement + ";\n");
    }

    private boolean value(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.OutScalar out) {
            text.write(parameter, out.scalar());
        } else if (argument instanceof Argument.InOutScalar out) {
            text.values.put(name, Values.read(out.scalar(), name));
            text.write(parameter, out.scalar());
        } else if (argument instanceof Argument.InOutCount out) {
            text.write(parameter, out.scalar());
        } else if (argument instanceof Argument.OutEnum) {
            text.write(parameter, "Memory.putInt(" + name + ", " + text.component(name) + ".value())");
        } else if (argument instanceof Argument.OutAttributeType out) {
            String value = text.component(out.value().nativeName());
            text.write(parameter, "Memory.putInt(" + name + ", " + value + ".type().value())");
        } else if (argument instanceof Argument.OutGuid) {
            text.write(parameter, "Memory.putGuid(" + name + ", " + text.component(name) + ")");
        } else if (argument instanceof Argument.OutStruct out) {
            text.write(parameter, struct(out.struct(), name));
        } else if (argument instanceof Argument.OutSizedStruct out) {
            text.need(name);
            text.needed.add(
                    "Integer.compareUnsigned(Memory.getInt(" + name + "), " + structs.size(out.struct()) + ") < 0");
            text.encode.append(UpcallText.IN + struct(out.struct(), name) + ";\n");
        } else {
            return false;
        }
        return true;
    }

    private String struct(String struct, String name) {
        if (structs.references(struct)) {
            throw new InputException(
                    text.method.source().position(),
                    text.method.qualifiedName() + ": a structure with interface pointers only goes in");
        }
        return structs.write(struct, name, text.component(name), "TaskMemory.ROOM", "");
    }

    /** Memory that the caller frees. */
    private boolean owned(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.OutTaskText) {
            text.write(parameter, "Memory.putLong(" + name + ", TaskMemory.ROOM.text(" + text.component(name) + "))");
        } else if (argument instanceof Argument.OutTaskArray out) {
            String array = arrays.encode(out.element(), text.component(name), "TaskMemory.ROOM", "");
            text.write(parameter, "Memory.putLong(" + name + ", " + array + ")");
        } else if (argument instanceof Argument.OutTaskLength out) {
            text.write(parameter, Values.write(out.scalar(), name, Values.length(out.scalar(), taskArraySize(name))));
        } else if (argument instanceof Argument.OutBstr) {
            text.write(parameter, "Memory.putLong(" + name + ", BasicText.allocate(" + text.component(name) + "))");
        } else {
            return false;
        }
        return true;
    }

    private String taskArraySize(String lengthName) {
        return text.method.arguments().stream()
                .filter(argument -> argument instanceof Argument.OutTaskArray array
                        && array.lengthName().equals(lengthName))
                .map(argument -> ((Argument.OutTaskArray) argument).value())
                .map(array -> Arrays.size(text.component(array.nativeName()), array.type()))
                .findFirst()
                .orElseThrow();
    }

    private boolean view(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.OutView) {
            text.write(parameter, "Memory.putLong(" + name + ", export.address(" + text.component(name) + "))");
        } else if (argument instanceof Argument.OutViewLength) {
            String view = text.method.arguments().stream()
                    .filter(other -> other instanceof Argument.OutView out && name.equals(out.lengthName()))
                    .map(other -> ((Argument.OutView) other).value().nativeName())
                    .findFirst()
                    .orElseThrow();
            text.write(parameter, "Memory.putInt(" + name + ", " + text.component(view) + ".remaining())");
        } else if (argument instanceof Argument.OutBufferCount out) {
            String count = out.buffer().nativeName() + "Loan.used(" + text.component(name) + ")";
            text.write(parameter, Values.write(out.scalar(), name, count));
        } else {
            return false;
        }
        return true;
    }
}
