package io.github.wmformat.generator.emit.c;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An interface as a C program sees it: a structure whose first member points at the table of functions. */
final class CInterface {
    private CInterface() {}

    static String forward(Interface type) {
        return "typedef struct %1$s %1$s;\n".formatted(type.name());
    }

    /** IID, vtable with all inherited slots, and the interface itself. */
    static String declaration(Api api, Interface type) {
        String slots = api.chain(type).stream()
                .flatMap(owner -> owner.methods().stream())
                .map(method -> slot(type, method))
                .collect(Collectors.joining());
        return """
                DEFINE_GUID(IID_%1$s, %2$s);
                typedef struct %1$sVtbl {
                %3$s} %1$sVtbl;
                struct %1$s {
                    const %1$sVtbl *lpVtbl;
                };
                """.formatted(type.name(), guid(type.iid()), slots);
    }

    private static String slot(Interface type, Method method) {
        List<String> parameters = new ArrayList<>(List.of(type.name() + " *This"));
        method.parameters().forEach(parameter -> parameters.add(CTypes.parameter(parameter)));
        return "    %s(STDMETHODCALLTYPE *%s)(%s);\n"
                .formatted(CTypes.declaration(method.returns(), ""), method.name(), String.join(", ", parameters));
    }

    private static String guid(String iid) {
        String digits = iid.replace("-", "");
        StringBuilder text = new StringBuilder("0x%s, 0x%s, 0x%s"
                .formatted(digits.substring(0, 8), digits.substring(8, 12), digits.substring(12, 16)));
        for (int at = 16; at < digits.length(); at += 2) {
            text.append(", 0x").append(digits, at, at + 2);
        }
        return text.toString();
    }

    /** The types of other SDKs that are passed on by pointer. */
    static Set<String> foreign(Api api) {
        Set<String> names = new TreeSet<>();
        api.interfaces().values().stream()
                .flatMap(type -> type.methods().stream())
                .flatMap(method -> method.parameters().stream())
                .map(Parameter::type)
                .forEach(type -> addForeign(type, names));
        return names;
    }

    private static void addForeign(Type type, Set<String> names) {
        if (type instanceof Type.Pointer pointer) {
            addForeign(pointer.target(), names);
        } else if (type instanceof Type.ForeignRef reference) {
            names.add(reference.name());
        } else if (type instanceof Type.Opaque opaque) {
            names.add(opaque.name());
        }
    }
}
