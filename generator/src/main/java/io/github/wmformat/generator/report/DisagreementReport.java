package io.github.wmformat.generator.report;

import io.github.wmformat.generator.check.Disagreements;
import io.github.wmformat.generator.check.Disagreements.Settled;
import io.github.wmformat.generator.check.Finding;
import io.github.wmformat.generator.model.Tables.AcknowledgedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The disagreements between the sources as Markdown, with the decisions. */
public final class DisagreementReport {
    private static final Map<String, String> KINDS = kinds();

    private final StringBuilder text = new StringBuilder();

    private DisagreementReport() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("page-base", "The Interfaces page names another base than the IDL");
        kinds.put("page-missing", "The Interfaces page lacks an interface");
        kinds.put("idl-missing", "The Interfaces page lists what the IDL does not describe");
        kinds.put("page-table", "The Interfaces page's second table lacks an interface");
        kinds.put("page-object", "The Interfaces page gives an interface to other objects");
        kinds.put("identifier-iid", "The Interface Identifiers page has another IID");
        kinds.put("identifier-unknown", "The Interface Identifiers page lists what the IDL does not describe");
        kinds.put("identifier-missing", "The Interface Identifiers page lacks an interface");
        kinds.put("wine-iid", "Wine has another IID");
        kinds.put("wine-base", "Wine has another base");
        kinds.put("wine-methods", "Wine has other methods, or another order");
        kinds.put("wine-parameters", "Wine has another number of parameters");
        kinds.put("wine-result", "Wine has another result type");
        kinds.put("wine-type", "Wine passes a parameter otherwise");
        kinds.put("wine-direction", "Wine gives a parameter another direction");
        kinds.put("wine-enum", "Wine has another value");
        kinds.put("wine-struct", "Wine has other fields");
        kinds.put("mingw-iid", "MinGW's headers have another IID");
        kinds.put("mingw-base", "MinGW's headers have another base");
        kinds.put("mingw-methods", "MinGW's headers have other methods, or another order");
        kinds.put("mingw-code", "MinGW's headers have another number for a result code");
        return kinds;
    }

    /** The report's text. */
    public static String of(Disagreements disagreements) {
        DisagreementReport report = new DisagreementReport();
        report.head(disagreements);
        KINDS.forEach((kind, title) -> report.section(kind, title, disagreements));
        report.stale(disagreements.stale());
        return report.text.toString();
    }

    private void head(Disagreements all) {
        line("# Disagreements between the sources");
        line("");
        line(all.known().size() + " known, " + all.open().size() + " not yet decided, "
                + all.stale().size() + " decisions without a disagreement.");
        line("Compared: our IDL and tables, the SDK's pages on interfaces and on their identifiers"
                + (all.wineCompared() ? ", Wine's IDL" : "")
                + (all.mingwCompared() ? ", MinGW's headers" : "")
                + ".");
        if (!all.wineCompared()) {
            line("Wine's IDL (libwine-dev) is not installed.");
        }
        if (!all.mingwCompared()) {
            line("MinGW's headers (mingw-w64-common) are not installed.");
        }
    }

    private void section(String kind, String title, Disagreements all) {
        List<Finding> open =
                all.open().stream().filter(f -> f.kind().equals(kind)).toList();
        List<Settled> known = all.known().stream()
                .filter(s -> s.finding().kind().equals(kind))
                .toList();
        if (open.isEmpty() && known.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        line("| subject | disagreement | decision | source |");
        line("|---|---|---|---|");
        open.forEach(f -> row(f.subject(), f.sentence(), "**none yet**", ""));
        decided(known);
    }

    /** One line for each decision, which may settle several findings of one kind. */
    private void decided(List<Settled> known) {
        Map<AcknowledgedRow, List<Finding>> byDecision = new LinkedHashMap<>();
        known.forEach(s ->
                byDecision.computeIfAbsent(s.row(), row -> new ArrayList<>()).add(s.finding()));
        byDecision.forEach((row, findings) -> {
            String subjects = findings.stream().map(Finding::subject).collect(Collectors.joining(", "));
            String sentences =
                    findings.stream().map(Finding::sentence).distinct().collect(Collectors.joining(" "));
            row(subjects, sentences, row.decision(), row.source());
        });
    }

    private void row(String subject, String sentence, String decision, String source) {
        line("| " + cell(subject) + " | " + cell(sentence) + " | " + cell(decision) + " | " + cell(source) + " |");
    }

    private void stale(List<AcknowledgedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line("");
        line("## Decisions on disagreements that no longer exist");
        line("");
        rows.forEach(row -> line("* " + row.subject() + " (" + row.position() + ")"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
