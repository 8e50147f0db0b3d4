package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.projection.Abi;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import io.github.wmformat.generator.projection.JavaValue;
import io.github.wmformat.generator.projection.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Emits the function in a slot: decode, call Java, encode, answer a code. */
final class UpcallBody {
    private static final String IN = "            ";

    private final JavaMethod method;
    private final Structs structs;

    private final StringBuilder loans = new StringBuilder();
    private final StringBuilder decode = new StringBuilder();
    private final StringBuilder sizes = new StringBuilder();
    private final List<String> tooSmall = new ArrayList<>();
    private final StringBuilder encode = new StringBuilder();
    private final StringBuilder endLoans = new StringBuilder();
    /** The conditions under which the caller is told that a pointer is missing. */
    private final List<String> needed = new ArrayList<>();
    /** The expression of each parameter of the Java method, by native name. */
    private final Map<String, String> values = new HashMap<>();

    UpcallBody(JavaMethod method, Structs structs) {
        this.method = method;
        this.structs = structs;
    }

    String text() {
        List<Parameter> parameters = method.source().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            argument(method.arguments().get(i), parameters.get(i));
        }
        String declared = parameters.stream()
                .map(p -> ", " + Values.carrier(Abi.of(p.type())) + " " + p.name())
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder(
                "\n    static " + Values.carrier(Abi.of(method.source().returns())) + " "
                        + method.source().name() + "(long self" + declared + ") {\n");
        text.append("        try {\n").append(nullChecks());
        text.append(IN + "Export export = Upcalls.export(self);\n")
                .append(IN + "%1$s javaTarget = (%1$s) export.target();\n".formatted(method.owner()));
        String work = decode + call() + nullAnswer() + sizes + tooSmallAnswer() + encode + IN + answer();
        if (endLoans.isEmpty()) {
            text.append(work);
        } else {
            text.append(loans).append(IN + "try {\n").append(work.indent(4));
            text.append(IN + "} finally {\n").append(endLoans).append(IN + "}\n");
        }
        text.append("        } catch (Throwable thrown) {\n" + IN + failure() + "        }\n");
        return text.append("    }\n").toString();
    }

    private String nullChecks() {
        return needed.isEmpty()
                ? ""
                : IN + "if (" + String.join(" || ", needed) + ") {\n" + IN + "    return ResultCodes."
                        + method.nullPointer() + ".value();\n" + IN + "}\n";
    }

    private String call() {
        String call = "javaTarget." + method.name() + "("
                + method.parameters().stream()
                        .map(parameter -> values.get(parameter.nativeName()))
                        .collect(Collectors.joining(", "))
                + ")";
        JavaResult result = method.result();
        if (result.components().isEmpty()) {
            return Lines.wrap(IN + call + ";\n");
        }
        String type = result.recordName() == null ? result.type() : method.owner() + "." + result.recordName();
        return Lines.wrap(IN + type + " javaResult = " + call + ";\n");
    }

    /** Null is an answer where the tables say so: a code of its own. */
    private String nullAnswer() {
        return method.nullCodes().isEmpty()
                ? ""
                : IN + "if (javaResult == null) {\n" + IN + "    return ResultCodes."
                        + method.nullCodes().get(0) + ".value();\n" + IN + "}\n";
    }

    private String tooSmallAnswer() {
        return tooSmall.isEmpty()
                ? ""
                : IN + "if (" + String.join(" || ", tooSmall) + ") {\n" + IN + "    return ResultCodes."
                        + method.tooSmall() + ".value();\n" + IN + "}\n";
    }

    private String answer() {
        if (method.returnsHResult()) {
            return "return 0;\n";
        }
        return method.source().returns() == Scalar.VOID
                ? "\n"
                : "return " + Values.pass((Scalar) method.source().returns(), component("")) + ";\n";
    }

    private String failure() {
        if (method.returnsHResult()) {
            return "return Upcalls.failed(self, thrown);\n";
        }
        return "Upcalls.failed(self, thrown);\n" + (method.source().returns() == Scalar.VOID ? "" : IN + "return 0;\n");
    }

    /** The expression of a component of the Java result. */
    private String component(String nativeName) {
        JavaResult result = method.result();
        JavaValue component = result.components().stream()
                .filter(c -> c.nativeName().equals(nativeName))
                .findFirst()
                .orElseThrow();
        return result.recordName() == null ? "javaResult" : "javaResult." + component.name() + "()";
    }

    private void argument(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.InInterface in) {
            inInterface(in, parameter);
        } else if (!in(argument, parameter) && !memory(argument, parameter) && !twoCall(argument, parameter)) {
            if (!parameter.nullable()) {
                needed.add(name + " == 0");
            }
            if (argument instanceof Argument.OutSizedStruct out) {
                needed.add(
                        "Integer.compareUnsigned(Memory.getInt(" + name + "), " + structs.size(out.struct()) + ") < 0");
            }
            String write = out(argument, name);
            if (!write.isEmpty()) {
                String statement = write + ";\n";
                encode.append(
                        parameter.nullable() && !(argument instanceof Argument.OutInterface)
                                ? IN + "if (" + name + " != 0) {\n" + IN + "    " + statement + IN + "}\n"
                                : IN + statement);
            }
        }
    }

    private void inInterface(Argument.InInterface in, Parameter parameter) {
        String loan = parameter.name() + "Loan";
        if (!parameter.nullable()) {
            needed.add(parameter.name() + " == 0");
        }
        loans.append(IN + "%s %s = null;\n".formatted(in.interfaceName(), loan));
        decode.append(IN
                + "%s = Wrapping.lent(export.machine(), %s, Types.%s);\n"
                        .formatted(loan, parameter.name(), Naming.method(in.interfaceName())));
        endLoans.append(IN + "    Wrapping.endLoan(%s);\n".formatted(loan));
        values.put(in.value().nativeName(), loan);
    }

    private boolean in(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.InScalar in) {
            values.put(in.value().nativeName(), Values.receive(in.scalar(), name));
        } else if (argument instanceof Argument.InEnum in) {
            values.put(name, in.value().type() + ".of(" + name + ")");
        } else if (argument instanceof Argument.InHResult) {
            values.put(name, "HResult.of(" + name + ")");
        } else if (argument instanceof Argument.InText) {
            pointer(parameter, "Memory.getText(" + name + ")");
        } else if (argument instanceof Argument.InGuid in && in.byValue()) {
            values.put(name, "Memory.getGuid(" + name + ")");
        } else if (argument instanceof Argument.InGuid) {
            pointer(parameter, "Memory.getGuid(" + name + ")");
        } else if (argument instanceof Argument.InStruct in) {
            pointer(parameter, structs.read(in.struct(), name));
        } else if (argument instanceof Argument.InArray in) {
            inArray(in, parameter);
        } else if (argument instanceof Argument.InOptionalScalar in) {
            values.put(name, name + " == 0 ? null : " + Values.read(in.scalar(), name));
        } else if (argument instanceof Argument.Context) {
            values.put(name, name);
        } else {
            return argument instanceof Argument.InCount
                    || argument instanceof Argument.Reserved
                    || inAttribute(argument, parameter);
        }
        return true;
    }

    private void pointer(Parameter parameter, String read) {
        if (parameter.nullable()) {
            values.put(parameter.name(), parameter.name() + " == 0 ? null : " + read);
        } else {
            needed.add(parameter.name() + " == 0");
            values.put(parameter.name(), read);
        }
    }

    private void inArray(Argument.InArray in, Parameter parameter) {
        String count = String.valueOf(
                parameter.sizeIs() == null ? "" : parameter.sizeIs().parameter());
        Scalar scalar = method.source().parameter(count).type() instanceof Scalar s ? s : Scalar.DWORD;
        String number = scalar.size() == 8 ? "Arguments.length(" + count + ")" : Values.receive(scalar, count);
        needed.add("(" + parameter.name() + " == 0 && " + count + " != 0)");
        values.put(parameter.name(), Arrays.decode(in.element(), parameter.name(), number));
    }

    private boolean inAttribute(Argument argument, Parameter parameter) {
        if (argument instanceof Argument.InAttributeBytes in) {
            String type = named(Argument.InAttributeType.class);
            values.put(
                    in.value().nativeName(),
                    in.counted()
                            ? "AttributeValue.of(WMT_ATTR_DATATYPE.of(%s), Elements.bytes(%s, %s))"
                                    .formatted(type, parameter.name(), attributeLength())
                            : "Attributes.uncounted(%s, %s)".formatted(type, parameter.name()));
            return true;
        }
        return argument instanceof Argument.InAttributeType || argument instanceof Argument.InAttributeLength;
    }

    private String attributeLength() {
        String length = named(Argument.InAttributeLength.class);
        return Values.receive((Scalar) method.source().parameter(length).type(), length);
    }

    /** The native name of the parameter that has the given role; a method has one attribute value at most. */
    private String named(Class<? extends Argument> role) {
        for (int i = 0; i < method.arguments().size(); i++) {
            if (role.isInstance(method.arguments().get(i))) {
                return method.source().parameters().get(i).name();
            }
        }
        throw new IllegalArgumentException(method.qualifiedName() + " has no " + role.getSimpleName());
    }

    /** Memory that Java fills or drains while the call lasts. */
    private boolean memory(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.Fill || argument instanceof Argument.Drain) {
            String size = named(Argument.BufferSize.class);
            needed.add(name + " == 0");
            loans.append(IN + "Loan %sLoan = Loan.NONE;\n".formatted(name));
            decode.append(IN + "%sLoan = Loan.of(export.machine(), %s, %s);\n".formatted(name, name, size));
            endLoans.append(IN + "    " + name + "Loan.close();\n");
            values.put(name, name + "Loan.buffer()");
            return true;
        }
        return argument instanceof Argument.BufferSize;
    }

    /** Buffers that take what fits, with sizes that go back in any case. */
    private boolean twoCall(Argument argument, Parameter parameter) {
        String name = parameter.name();
        if (argument instanceof Argument.OutText out) {
            buffer(
                    name,
                    out.lengthName(),
                    component(name) + ".length() + 1",
                    "Memory.putText(" + name + ", " + component(name) + ")");
        } else if (argument instanceof Argument.OutArray out) {
            JavaValue value = out.value();
            String size = component(name) + (value.type().endsWith("[]") ? ".length" : ".size()");
            buffer(name, out.lengthName(), size, Arrays.put(out.element(), name, component(name)));
        } else if (argument instanceof Argument.OutAttributeBytes out) {
            buffer(
                    name,
                    out.lengthName(),
                    component(name) + ".size()",
                    "Memory.putBytes(" + name + ", " + component(name) + ".bytes())");
        } else if (argument instanceof Argument.OutTrailing out) {
            buffer(
                    name,
                    out.lengthName(),
                    out.struct() + "Codec.trailingSize(" + component(name) + ")",
                    out.struct() + "Codec.writeTrailing(" + name + ", " + component(name) + ")");
        } else if (argument instanceof Argument.Capacity) {
            needed.add(name + " == 0");
        } else {
            return false;
        }
        return true;
    }

    private void buffer(String name, String lengthName, String size, String write) {
        Type type = method.source().parameter(lengthName).type();
        Scalar scalar = (Scalar) ((Type.Pointer) type).target();
        sizes.append(IN + "int %sNeeded = %s;\n".formatted(name, size));
        sizes.append(IN
                + "boolean %sFits = %s == 0 || Integer.compareUnsigned(%s, %sNeeded) >= 0;\n"
                        .formatted(name, name, Values.readLength(scalar, lengthName), name));
        sizes.append(IN + Values.write(scalar, lengthName, Values.length(scalar, name + "Needed")) + ";\n");
        tooSmall.add("!" + name + "Fits");
        encode.append(IN + "if (" + name + " != 0) {\n" + IN + "    " + write + ";\n" + IN + "}\n");
    }

    /** The statement that writes an out; nothing for what another argument writes. */
    private String out(Argument argument, String name) {
        if (argument instanceof Argument.OutScalar out) {
            return Values.write(out.scalar(), name, component(name));
        }
        if (argument instanceof Argument.InOutScalar out) {
            values.put(name, Values.read(out.scalar(), name));
            return Values.write(out.scalar(), name, component(name));
        }
        if (argument instanceof Argument.OutBufferCount out) {
            String count = out.buffer().nativeName() + "Loan.used(" + component(name) + ")";
            return Values.write(out.scalar(), name, count);
        }
        if (argument instanceof Argument.OutEnum) {
            return "Memory.putInt(" + name + ", " + component(name) + ".value())";
        }
        if (argument instanceof Argument.OutAttributeType out) {
            return "Memory.putInt(" + name + ", " + component(out.value().nativeName()) + ".type().value())";
        }
        if (argument instanceof Argument.OutGuid) {
            return "Memory.putGuid(" + name + ", " + component(name) + ")";
        }
        if (argument instanceof Argument.OutInterface out) {
            return "Wrapping.give(%s, %s, Types.%s, export)"
                    .formatted(name, component(name), Naming.method(out.interfaceName()));
        }
        if (argument instanceof Argument.OutStruct out) {
            return outStruct(out.struct(), name);
        }
        if (argument instanceof Argument.OutSizedStruct out) {
            return outStruct(out.struct(), name);
        }
        if (argument instanceof Argument.OutTaskText) {
            return "Memory.putLong(" + name + ", TaskMemory.text(" + component(name) + "))";
        }
        return outView(argument, name);
    }

    private String outStruct(String struct, String name) {
        return structs.named(struct).flat()
                ? structs.write(struct, name, component(name))
                : struct + "Codec.writeOut(" + name + ", " + component(name) + ")";
    }

    private String outView(Argument argument, String name) {
        if (argument instanceof Argument.OutView) {
            return "Memory.putLong(" + name + ", export.address(" + component(name) + "))";
        }
        if (argument instanceof Argument.OutViewLength) {
            String view = method.arguments().stream()
                    .filter(other -> other instanceof Argument.OutView out && name.equals(out.lengthName()))
                    .map(other -> ((Argument.OutView) other).value().nativeName())
                    .findFirst()
                    .orElseThrow();
            return "Memory.putInt(" + name + ", " + component(view) + ".remaining())";
        }
        if (argument instanceof Argument.OutSized out) {
            String size = out.size().nativeName();
            return "Memory.putBytes(%s, Arguments.exactly(%s, %s))".formatted(name, component(name), size);
        }
        return "";
    }
}
