package io.github.wmformat.generator.check;

import io.github.wmformat.generator.idl.Idl;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Tables.AcknowledgedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the sources disagree on, set against what is known of it.
 *
 * @param known each acknowledged finding with the row that settles it
 * @param open findings that no row settles
 * @param stale rows that settle nothing
 * @param wineCompared whether Wine's IDL was there to compare with
 * @param mingwCompared whether MinGW's headers were there to compare with
 */
public record Disagreements(
        List<Settled> known,
        List<Finding> open,
        List<AcknowledgedRow> stale,
        boolean wineCompared,
        boolean mingwCompared) {

    /** A finding and the decision on it. */
    public record Settled(Finding finding, AcknowledgedRow row) {}

    /**
     * Compares all sources.
     *
     * @param sources where other descriptions may be installed
     */
    public static Disagreements find(Api api, Sources sources) {
        Optional<Idl> wine = WineIdl.read(sources.wine());
        Optional<MingwHeaders> mingw = MingwHeaders.read(sources.mingw());
        List<Finding> found = new ArrayList<>(PageComparison.compare(api));
        found.addAll(IdentifierComparison.compare(api));
        wine.ifPresent(idl -> found.addAll(IdlComparison.compare(api, idl)));
        mingw.ifPresent(headers -> found.addAll(MingwComparison.compare(api, headers)));
        Map<String, Finding> findings = new TreeMap<>();
        found.forEach(finding -> findings.put(finding.id(), finding));
        return settle(
                new ArrayList<>(findings.values()), api.tables().acknowledged(), wine.isPresent(), mingw.isPresent());
    }

    private static Disagreements settle(
            List<Finding> findings, List<AcknowledgedRow> rows, boolean wineCompared, boolean mingwCompared) {
        List<Settled> known = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        for (Finding finding : findings) {
            rows.stream()
                    .filter(row -> covers(row, finding))
                    .findFirst()
                    .ifPresentOrElse(row -> known.add(new Settled(finding, row)), () -> open.add(finding));
        }
        List<AcknowledgedRow> stale = rows.stream()
                .filter(row -> wineCompared || !row.subject().startsWith("wine-"))
                .filter(row -> mingwCompared || !row.subject().startsWith("mingw-"))
                .filter(row -> findings.stream().noneMatch(finding -> covers(row, finding)))
                .toList();
        return new Disagreements(known, open, stale, wineCompared, mingwCompared);
    }

    /** A subject that ends in an asterisk stands for all that begin like it. */
    private static boolean covers(AcknowledgedRow row, Finding finding) {
        String subject = row.subject();
        return subject.endsWith("*")
                ? finding.id().startsWith(subject.substring(0, subject.length() - 1))
                : finding.id().equals(subject);
    }

    /** What has to be settled before anything is generated, one line each. */
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        open.forEach(f -> errors.add("unacknowledged disagreement " + f.id() + ": " + f.sentence()));
        stale.forEach(row ->
                errors.add(row.position() + ": the acknowledged disagreement " + row.subject() + " no longer exists"));
        return errors;
    }
}
