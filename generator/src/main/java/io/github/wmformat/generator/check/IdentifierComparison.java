package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Tables.IdentifierRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the SDK's Interface Identifiers page with the IDL. */
final class IdentifierComparison {
    private IdentifierComparison() {}

    static List<Finding> compare(Api api) {
        List<Finding> findings = new ArrayList<>();
        List<IdentifierRow> rows = api.tables().identifiers();
        if (rows.isEmpty()) {
            return findings;
        }
        rows.forEach(row -> compare(api.interfaces().get(row.name()), row, findings));
        Set<String> listed = rows.stream().map(IdentifierRow::name).collect(Collectors.toSet());
        api.interfaces().values().stream()
                .filter(type -> type.base() != null && !listed.contains(type.name()))
                .forEach(type ->
                        findings.add(new Finding("identifier-missing", type.name(), "The page does not list it.")));
        return findings;
    }

    private static void compare(@Nullable Interface type, IdentifierRow row, List<Finding> findings) {
        if (type == null) {
            findings.add(new Finding("identifier-unknown", row.name(), "The page lists it; no IDL file describes it."));
        } else if (!type.iid().equals(row.iid().toLowerCase(Locale.ROOT))) {
            findings.add(new Finding(
                    "identifier-iid", row.name(), "The page says " + row.iid() + ", the IDL " + type.iid() + "."));
        }
    }
}
