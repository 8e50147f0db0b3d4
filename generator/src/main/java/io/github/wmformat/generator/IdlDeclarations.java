package io.github.wmformat.generator;

import io.github.wmformat.generator.idl.Idl;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.tables.Declarations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of an IDL's declarations: owner, member, and a method's parameters. */
final class IdlDeclarations implements Declarations {
    /** What the documentation calls all constants together. */
    private static final String CONSTANTS = "Constants";

    private final Map<String, Map<String, Set<String>>> owners = new HashMap<>();

    IdlDeclarations(Idl idl) {
        idl.interfaces().values().forEach(i -> addMethods(i.name(), i.methods()));
        idl.libraries().forEach(l -> addMethods(l.name(), l.functions()));
        idl.enums()
                .values()
                .forEach(e -> e.members().forEach(m -> members(e.name()).put(m.name(), Set.of())));
        idl.structs()
                .values()
                .forEach(s -> s.fields().forEach(f -> members(s.name()).put(f.name(), Set.of())));
        idl.constants().forEach(c -> members(CONSTANTS).put(c.name(), Set.of()));
    }

    private void addMethods(String owner, List<Method> methods) {
        Map<String, Set<String>> members = members(owner);
        for (Method method : methods) {
            members.put(
                    method.name(),
                    method.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));
        }
    }

    private Map<String, Set<String>> members(String owner) {
        return owners.computeIfAbsent(owner, o -> new HashMap<>());
    }

    @Override
    public boolean has(String owner) {
        return owners.containsKey(owner);
    }

    @Override
    public boolean hasMember(String owner, String member) {
        return owners.getOrDefault(owner, Map.of()).containsKey(member);
    }

    @Override
    public boolean hasParameter(String owner, String method, String parameter) {
        return owners.getOrDefault(owner, Map.of())
                .getOrDefault(method, Set.of())
                .contains(parameter);
    }
}
