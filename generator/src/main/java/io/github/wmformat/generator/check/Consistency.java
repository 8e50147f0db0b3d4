package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The IDL must be whole: known bases, and one slot for each name of a chain. */
public final class Consistency {
    private Consistency() {}

    /** What is wrong; empty where all is well. */
    public static List<Problem> check(Api api) {
        List<Problem> problems = new ArrayList<>();
        for (Interface type : api.interfaces().values()) {
            String base = type.base();
            if (base != null && !api.interfaces().containsKey(base)) {
                problems.add(new Problem(
                        type.position(), "the base " + base + " of " + type.name() + " is in none of the files"));
            }
        }
        if (problems.isEmpty()) {
            api.interfaces().values().forEach(type -> slots(api, type, problems));
        }
        return problems;
    }

    /** A method that has a base's name would hide it in Java, where the vtable has both. */
    private static void slots(Api api, Interface type, List<Problem> problems) {
        Map<String, String> inherited = new HashMap<>();
        for (Interface base : api.chain(type)) {
            if (!base.equals(type)) {
                base.methods().forEach(m -> inherited.put(m.name(), base.name()));
            }
        }
        for (Method method : type.methods()) {
            String owner = inherited.get(method.name());
            if (owner != null) {
                problems.add(new Problem(
                        method.position(),
                        type.name() + "::" + method.name() + " has the name of a slot of its base " + owner));
            }
        }
    }
}
