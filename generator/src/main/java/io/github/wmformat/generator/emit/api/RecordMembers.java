package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.projection.JavaValue;
import java.util.List;
import java.util.stream.Collectors;

/** Emits what a record with arrays or lists needs beyond its header: copies on the way in, comparison by content. */
final class RecordMembers {
    private RecordMembers() {}

    /**
     * The members for a record, or nothing where its components are plain values.
     *
     * @param checks statements that hold the components to what the record allows
     */
    static String of(String record, List<JavaValue> components, List<String> checks, String indent) {
        List<JavaValue> arrays =
                components.stream().filter(c -> c.type().endsWith("[]")).toList();
        List<JavaValue> lists =
                components.stream().filter(c -> c.type().startsWith("List<")).toList();
        if (arrays.isEmpty() && lists.isEmpty() && checks.isEmpty()) {
            return "";
        }
        String copies = components.stream()
                .filter(c -> arrays.contains(c) || lists.contains(c))
                .map(c -> "    " + c.name() + " = "
                        + (arrays.contains(c) ? c.name() + ".clone()" : "List.copyOf(" + c.name() + ")") + ";\n")
                .collect(Collectors.joining());
        String checked = checks.stream().map(check -> "    " + check + "\n").collect(Collectors.joining());
        String members = "public " + record + " {\n" + checked + copies + "}\n";
        if (!arrays.isEmpty()) {
            members += arrays.stream().map(RecordMembers::accessor).collect(Collectors.joining())
                    + equality(record, components);
        }
        return members.indent(indent.length()).replaceAll("(?m)^ +$", "");
    }

    private static String accessor(JavaValue array) {
        return """

                /** A copy. */
                @Override
                public %s %s() {
                    return %s.clone();
                }
                """.formatted(array.type(), array.name(), array.name());
    }

    private static String equality(String record, List<JavaValue> components) {
        String same = components.stream().map(RecordMembers::same).collect(Collectors.joining("\n            && "));
        String hashes = components.stream()
                .map(c -> c.type().endsWith("[]") ? "Arrays.hashCode(" + c.name() + ")" : c.name())
                .collect(Collectors.joining(", "));
        return """

                @Override
                public boolean equals(Object other) {
                    return other instanceof %s that
                            && %s;
                }

                @Override
                public int hashCode() {
                    return Objects.hash(%s);
                }
                """.formatted(record, same, hashes);
    }

    private static String same(JavaValue component) {
        String name = component.name();
        return (component.type().endsWith("[]") ? "Arrays" : "Objects") + ".equals(" + name + ", that." + name + ")";
    }
}
