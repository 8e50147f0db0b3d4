package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Library;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Tables.CodeRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that tables may refer to. */
final class Names {
    private final Api api;
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Set<String> methods = new HashSet<>();
    private final Set<String> codes;

    Names(Api api) {
        this.api = api;
        for (Interface type : api.interfaces().values()) {
            type.methods().forEach(m -> addMethod(type.name() + "::" + m.name(), m));
        }
        for (Library library : api.libraries()) {
            library.functions().forEach(f -> addMethod(f.name(), f));
        }
        for (Struct struct : api.structs().values()) {
            parts.put(
                    struct.name(),
                    struct.fields().stream().map(Struct.Field::name).collect(Collectors.toSet()));
        }
        codes = api.tables().codes().stream().map(CodeRow::name).collect(Collectors.toSet());
    }

    private void addMethod(String name, Method method) {
        methods.add(name);
        parts.put(name, method.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));
    }

    /** {@code Interface::Method} or the name of a library's function. */
    boolean isMethod(String name) {
        return methods.contains(name);
    }

    boolean isInterface(String name) {
        return api.interfaces().containsKey(name);
    }

    boolean isStruct(String name) {
        return api.structs().containsKey(name);
    }

    /** {@code Interface::*}. */
    boolean isAllMethods(String name) {
        return name.endsWith("::*") && isInterface(name.substring(0, name.length() - 3));
    }

    /** Whether the method has the parameter, or the structure the field. */
    boolean hasPart(String owner, String part) {
        return parts.getOrDefault(owner, Set.of()).contains(part);
    }

    boolean isCode(String name) {
        return codes.contains(name);
    }

    /** Whether the IDL declares an interface, structure, enumeration or library of that name. */
    boolean isDescribed(String owner) {
        return isInterface(owner)
                || isStruct(owner)
                || api.enums().containsKey(owner)
                || api.libraries().stream().anyMatch(l -> l.name().equals(owner));
    }
}
