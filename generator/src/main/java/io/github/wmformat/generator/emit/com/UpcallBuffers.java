package io.github.wmformat.generator.emit.com;

import static io.github.wmformat.generator.emit.com.UpcallText.IN;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaValue;

/** Emits the caller's buffers: memory that Java fills or drains, and buffers that take what fits. */
final class UpcallBuffers {
    private final UpcallText text;
    private final Arrays arrays;

    UpcallBuffers(UpcallText text, Structs structs) {
        this.text = text;
        this.arrays = new Arrays(structs);
    }

    /** Emits an argument if it is one of these. */
    boolean emit(Argument argument, Parameter parameter, UpcallIns ins) {
        return memory(argument, parameter) || twoCall(argument, parameter) || sized(argument, parameter, ins);
    }

    /** Memory that Java fills or drains while the call lasts. */
    private boolean memory(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.Fill || argument instanceof Argument.Drain) {
            String size = CallText.named(text.method, Argument.BufferSize.class);
            text.need(name);
            text.loans.append(IN + "Loan %sLoan = Loan.NONE;\n".formatted(name));
            text.decode.append(IN + "%sLoan = Loan.of(export.machine(), %s, %s);\n".formatted(name, name, size));
            text.endLoans.append(IN + "    " + name + "Loan.close();\n");
            text.values.put(name, name + "Loan.buffer()");
            return true;
        }
        return argument instanceof Argument.BufferSize;
    }

    /** Buffers that take what fits, with sizes that go back in any case. */
    private boolean twoCall(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.Capacity) {
            text.need(name);
        } else if (argument instanceof Argument.OutText out) {
            String value = text.component(name);
            buffer(name, out.lengthName(), value + ".length() + 1", "Memory.putText(" + name + ", " + value + ")");
        } else if (argument instanceof Argument.OutArray out) {
            String value = text.component(name);
            String size = Arrays.size(value, out.value().type());
            buffer(name, out.lengthName(), size, arrays.put(out.element(), name, value));
        } else if (argument instanceof Argument.OutAttributeBytes out) {
            String value = text.component(name);
            buffer(name, out.lengthName(), value + ".size()", "Attributes.put(" + name + ", " + value + ")");
        } else if (argument instanceof Argument.OutTrailing out) {
            String value = text.component(name);
            String codec = out.struct() + "Codec.";
            buffer(
                    name,
                    out.lengthName(),
                    codec + "trailingSize(" + value + ")",
                    codec + "writeTrailing(" + name + ", " + value + ")");
        } else {
            return false;
        }
        return true;
    }

    private void buffer(String name, String lengthName, String size, String write) {
        Type type = text.method.source().parameter(lengthName).type();
        Scalar scalar = (Scalar) ((Type.Pointer) type).target();
        text.sizes.append(IN + "int %sNeeded = %s;\n".formatted(name, size));
        text.sizes.append(IN
                + "boolean %sFits = %s == 0 || Integer.compareUnsigned(%s, %sNeeded) >= 0;\n"
                        .formatted(name, name, Values.readLength(scalar, lengthName), name));
        text.sizes.append(IN + Values.write(scalar, lengthName, Values.length(scalar, name + "Needed")) + ";\n");
        text.tooSmall.add("!" + name + "Fits");
        text.guarded(name, write);
    }

    /** Room of a size that the caller says. */
    private boolean sized(Argument argument, Parameter parameter, UpcallIns ins) {
        String name = parameter.name();
        if (argument instanceof Argument.OutSized out) {
            fill(parameter, out.value(), out.countName(), out.element());
        } else if (argument instanceof Argument.InOutArray out) {
            ins.array(out.element(), parameter);
            fill(parameter, out.value(), out.countName(), out.element());
        } else if (argument instanceof Argument.SizedText out) {
            String room = text.received(out.countName());
            if (out.parameter() != null) {
                text.pointer(parameter, "Memory.getText(" + name + ", " + room + ")");
            } else {
                text.need(name);
            }
            text.tooSmall.add("Integer.compareUnsigned(" + text.component(name) + ".length(), " + room + ") >= 0");
            text.guarded(name, "Memory.putText(" + name + ", " + text.component(name) + ")");
        } else {
            return false;
        }
        return true;
    }

    private void fill(Parameter parameter, JavaValue value, String countName, Type element) {
        String component = text.component(parameter.name());
        String size = Arrays.size(component, value.type());
        text.needed.add("(" + parameter.name() + " == 0 && " + countName + " != 0)");
        text.encode.append(IN + "Arguments.exactly(" + size + ", " + text.received(countName) + ");\n");
        text.encode.append(IN + arrays.put(element, parameter.name(), component) + ";\n");
    }
}
