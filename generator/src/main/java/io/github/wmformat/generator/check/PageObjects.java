package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Tables.InterfaceRow;
import io.github.wmformat.generator.model.Tables.ObjectRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares which objects an interface belongs to: on the Interfaces page, and in {@code objects.csv}. */
final class PageObjects {
    private final Api api;
    private final Map<String, Set<String>> objects = new HashMap<>();

    PageObjects(Api api) {
        this.api = api;
        for (ObjectRow row : api.tables().objects()) {
            Stream.concat(row.interfaces().stream(), row.atTimes().stream())
                    .flatMap(name -> api.chain(api.interfaceNamed(name)).stream())
                    .map(Interface::name)
                    .forEach(name ->
                            objects.computeIfAbsent(name, n -> new TreeSet<>()).add(row.object()));
        }
    }

    List<Finding> compare() {
        List<Finding> findings = new ArrayList<>();
        if (objects.isEmpty()) {
            return findings;
        }
        for (InterfaceRow row : api.tables().interfaces()) {
            Set<String> theirs = new TreeSet<>(row.implementedBy());
            Set<String> ours = objects.getOrDefault(row.name(), Set.of());
            if (api.interfaces().containsKey(row.name()) && !theirs.isEmpty() && !theirs.equals(ours)) {
                findings.add(new Finding("page-object", row.name(), sentence(theirs, ours)));
            }
        }
        return findings;
    }

    private static String sentence(Set<String> theirs, Set<String> ours) {
        String there = "The page gives it to: " + String.join(", ", theirs) + "; ";
        return there + (ours.isEmpty() ? "we know no object." : "we to: " + String.join(", ", ours) + ".");
    }
}
