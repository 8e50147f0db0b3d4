package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Constant;
import io.github.wmformat.generator.model.EnumType;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Library;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Type;
import java.util.Locale;
import java.util.stream.Collectors;

/** The model as text that a person can read and compare. */
final class ModelText {
    private final StringBuilder text = new StringBuilder();

    private ModelText() {}

    static String of(Idl idl) {
        ModelText model = new ModelText();
        idl.constants().forEach(model::constant);
        idl.enums().values().forEach(model::enumeration);
        idl.structs().values().forEach(model::struct);
        idl.interfaces().values().forEach(model::type);
        idl.libraries().forEach(model::library);
        idl.prototypes().forEach(m -> model.line("function " + method(m)));
        idl.quotes().forEach(q -> model.line("quote " + q.text() + " at " + q.position()));
        return model.text.toString();
    }

    private void constant(Constant constant) {
        line("const " + constant.name() + ": " + type(constant.type()) + " = "
                + constant.value().toString().replace("\n", "\\n"));
    }

    private void enumeration(EnumType type) {
        line("enum " + type.name());
        type.members().forEach(m -> line("    " + m.name() + " = " + m.value()));
    }

    private void struct(Struct struct) {
        line("struct " + struct.name() + ", packing " + struct.packing());
        struct.fields()
                .forEach(f -> line("    " + f.name() + ": " + type(f.type())
                        + (f.sizeIs() == null ? "" : ", counted by " + f.sizeIs())));
    }

    private void type(Interface type) {
        line("interface " + type.name() + (type.base() == null ? "" : " : " + type.base()) + " " + type.iid() + " at "
                + type.position());
        type.methods().forEach(m -> line("    " + method(m)));
    }

    private void library(Library library) {
        line("library " + library.name() + " in " + library.dll());
        library.functions().forEach(m -> line("    " + method(m)));
    }

    private static String method(Method method) {
        String parameters =
                method.parameters().stream().map(ModelText::parameter).collect(Collectors.joining(", "));
        return method.name() + "(" + parameters + "): " + type(method.returns());
    }

    private static String parameter(Parameter parameter) {
        String size = parameter.sizeIs() == null
                ? ""
                : " counted by " + (parameter.sizeIs().dereferenced() ? "*" : "")
                        + parameter.sizeIs().parameter();
        return parameter.direction().name().toLowerCase(Locale.ROOT) + " " + parameter.name() + ": "
                + type(parameter.type()) + (parameter.nullable() ? "?" : "") + size
                + (parameter.iidIs() == null ? "" : " of IID " + parameter.iidIs());
    }

    private static String type(Type type) {
        if (type instanceof Type.Pointer pointer) {
            return type(pointer.target()) + "*";
        }
        if (type instanceof Type.Array array) {
            return type(array.element()) + "[" + array.length() + "]";
        }
        if (type instanceof Type.EnumRef reference) {
            return "enum " + reference.name();
        }
        if (type instanceof Type.StructRef reference) {
            return "struct " + reference.name();
        }
        if (type instanceof Type.InterfaceRef reference) {
            return "ref " + reference.name();
        }
        if (type instanceof Type.ForeignRef reference) {
            return "foreign ref " + reference.name();
        }
        if (type instanceof Type.Opaque opaque) {
            return "opaque " + opaque.name();
        }
        if (type instanceof Type.Bstr) {
            return "BSTR";
        }
        return type instanceof Type.GuidType ? "GUID" : type instanceof Type.Text ? "text" : type.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
