package io.github.wmformat.generator.emit.com;

import static io.github.wmformat.generator.emit.com.UpcallText.IN;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Parameter.SizeIs;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaValue;
import io.github.wmformat.generator.projection.Naming;

/** Emits what a callback receives. */
final class UpcallIns {
    private final UpcallText text;
    private final Structs structs;
    private final Arrays arrays;

    UpcallIns(UpcallText text, Structs structs) {
        this.text = text;
        this.structs = structs;
        this.arrays = new Arrays(structs);
    }

    /** Emits an argument if it is one of these. */
    boolean emit(Argument argument, Parameter parameter) {
        return value(argument, parameter)
                || pointer(argument, parameter)
                || object(argument, parameter)
                || attribute(argument, parameter);
    }

    private boolean value(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.InScalar in) {
            text.values.put(in.value().nativeName(), Values.receive(in.scalar(), name));
        } else if (argument instanceof Argument.InEnum in) {
            text.values.put(name, in.value().type() + ".of(" + name + ")");
        } else if (argument instanceof Argument.InHResult) {
            text.values.put(name, "HResult.of(" + name + ")");
        } else if (argument instanceof Argument.Context) {
            text.values.put(name, name);
        } else {
            return argument instanceof Argument.InCount
                    || argument instanceof Argument.InTag
                    || argument instanceof Argument.Reserved;
        }
        return true;
    }

    private boolean pointer(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.InText) {
            text.pointer(parameter, "Memory.getText(" + name + ")");
        } else if (argument instanceof Argument.InGuid) {
            text.pointer(parameter, "Memory.getGuid(" + name + ")");
        } else if (argument instanceof Argument.InStruct in) {
            text.pointer(parameter, structs.read(in.struct(), name, lent(new Type.StructRef(in.struct()), name)));
        } else if (argument instanceof Argument.InArray in) {
            array(in.element(), parameter);
        } else if (argument instanceof Argument.InOptionalScalar in) {
            text.values.put(name, name + " == 0 ? null : " + Values.read(in.scalar(), name));
        } else if (argument instanceof Argument.InOptionalEnum in) {
            text.values.put(name, name + " == 0 ? null : " + in.value().type() + ".of(Memory.getInt(" + name + "))");
        } else if (argument instanceof Argument.InTagged in) {
            text.pointer(parameter, tagged(in.value(), name));
        } else {
            return false;
        }
        return true;
    }

    /** Reads the elements that another parameter counts. */
    void array(Type element, Parameter parameter) {
        SizeIs size = parameter.sizeIs();
        if (size == null) {
            throw new IllegalArgumentException(text.method.qualifiedName() + " has an array without a count");
        }
        String count = size.parameter();
        if (size.dereferenced()) {
            Type number = text.method.source().parameter(count).type();
            count = Values.readLength((Scalar) ((Type.Pointer) number).target(), count);
            text.needed.add("(" + parameter.name() + " == 0 && " + count + " != 0)");
        } else {
            text.needed.add("(" + parameter.name() + " == 0 && " + count + " != 0)");
            count = text.received(count);
        }
        text.values.put(
                parameter.name(), arrays.decode(element, parameter.name(), count, lent(element, parameter.name())));
    }

    /** The variable that keeps the references of structures that are lent; empty where they have none. */
    private String lent(Type type, String name) {
        if (!(type instanceof Type.StructRef ref && structs.references(ref.name()))) {
            return "";
        }
        String lent = name + "References";
        text.loans.append(IN + "Lent " + lent + " = new Lent(export.machine());\n");
        text.endLoans.append(IN + "    " + lent + ".end();\n");
        return lent;
    }

    /** A value whose kind is in the parameter of the role {@link Argument.InTag}. */
    private String tagged(JavaValue value, String name) {
        for (int i = 0; i < text.method.arguments().size(); i++) {
            Parameter parameter = text.method.source().parameters().get(i);
            if (text.method.arguments().get(i) instanceof Argument.InTag tag
                    && (tag.first().equals(value) || tag.others().contains(value))
                    && parameter.type() instanceof Type.EnumRef kind) {
                String format = kind.name() + ".of(" + parameter.name() + ")";
                return "%1$s.of(%2$s, Memory.getBytes(%3$s, %1$s.size(%2$s)))".formatted(value.type(), format, name);
            }
        }
        throw new IllegalArgumentException(text.method.qualifiedName() + " has no kind for " + value.nativeName());
    }

    private boolean object(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.InInterface in) {
            lentObject(in, parameter);
        } else if (argument instanceof Argument.InBstr) {
            text.values.put(name, "BasicText." + (parameter.nullable() ? "readOrNull" : "read") + "(" + name + ")");
        } else if (argument instanceof Argument.InAskedIid) {
            text.need(name);
            text.decode
                    .append(IN + "ComType<?> asked = Types.of(Memory.getGuid(" + name + "));\n")
                    .append(IN + "if (asked == null) {\n")
                    .append(IN + "    return ResultCodes.E_NOINTERFACE.value();\n" + IN + "}\n");
            text.values.put(name, "asked.javaType()");
        } else {
            return false;
        }
        return true;
    }

    private void lentObject(Argument.InInterface in, Parameter parameter) {
        String loan = parameter.name() + "Loan";
        if (!parameter.nullable()) {
            text.need(parameter.name());
        }
        text.loans.append(IN + "%s %s = null;\n".formatted(in.interfaceName(), loan));
        text.decode.append(IN
                + "%s = Wrapping.lent(export.machine(), %s, Types.%s);\n"
                        .formatted(loan, parameter.name(), Naming.method(in.interfaceName())));
        text.endLoans.append(IN + "    Wrapping.endLoan(%s);\n".formatted(loan));
        text.values.put(in.value().nativeName(), loan);
    }

    private boolean attribute(Argument argument, Parameter parameter) {
        if (argument instanceof Argument.InAttributeBytes in) {
            text.values.put(in.value().nativeName(), in.counted() ? counted(parameter) : uncounted(parameter));
            return true;
        }
        return argument instanceof Argument.InAttributeType || argument instanceof Argument.InAttributeLength;
    }

    private String counted(Parameter bytes) {
        String rest = type() + ", " + bytes.name() + ", "
                + text.received(String.valueOf(CallText.named(text.method, Argument.InAttributeLength.class)));
        String name = CallText.named(text.method, Argument.InText.class);
        return name == null
                ? "Attributes.counted(" + rest + ")"
                : "Attributes.named(Memory.getText(" + name + "), " + rest + ")";
    }

    private String uncounted(Parameter bytes) {
        String status = CallText.named(text.method, Argument.InEnum.class);
        String rest = type() + ", " + bytes.name() + ")";
        return status == null ? "Attributes.uncounted(" + rest : "Attributes.ofStatus(" + status + ", " + rest;
    }

    private String type() {
        return String.valueOf(CallText.named(text.method, Argument.InAttributeType.class));
    }
}
