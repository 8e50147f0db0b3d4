package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Tables.InterfaceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the SDK's Interfaces page with the IDL. */
final class PageComparison {
    private PageComparison() {}

    static List<Finding> compare(Api api) {
        List<Finding> findings = new ArrayList<>();
        List<InterfaceRow> rows = api.tables().interfaces();
        if (rows.isEmpty()) {
            return findings;
        }
        Set<String> listed = rows.stream().map(InterfaceRow::name).collect(Collectors.toSet());
        api.interfaces().values().stream()
                .filter(i -> i.base() != null && !listed.contains(i.name()))
                .forEach(i -> findings.add(new Finding("page-missing", i.name(), "The page does not list it.")));
        rows.forEach(row -> compare(api.interfaces().get(row.name()), row, findings));
        findings.addAll(new PageObjects(api).compare());
        return findings;
    }

    private static void compare(@Nullable Interface type, InterfaceRow row, List<Finding> findings) {
        if (type == null) {
            findings.add(new Finding("idl-missing", row.name(), "The page lists it; no IDL file describes it."));
            return;
        }
        if (row.base().isEmpty() && row.implementedBy().isEmpty()) {
            findings.add(new Finding("page-table", row.name(), "Only the page's first table has it."));
        }
        String base = type.base() == null ? "" : type.base();
        if (!row.base().isEmpty() && !row.base().equals(base)) {
            findings.add(new Finding(
                    "page-base", row.name(), "The page says it extends " + row.base() + ", the IDL " + base + "."));
        }
    }
}
