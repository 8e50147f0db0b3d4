package io.github.wmformat.wine;

import io.github.wmformat.wine.TestEvent.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what happened on Wine with what was to be expected. */
final class Judge {
    private final KnownDifferences known;

    Judge(KnownDifferences known) {
        this.known = known;
    }

    /** One verdict for each test that ran, for each class that should have and did not, and for each stale difference. */
    List<Verdict> verdicts(List<TestEvent> events, List<String> classes) {
        Collection<TestEvent> outcomes = outcomes(events);
        List<Verdict> verdicts = new ArrayList<>();
        outcomes.forEach(outcome -> verdicts.add(verdict(outcome)));
        classes.stream().filter(name -> !ran(name, outcomes)).map(Judge::absent).forEach(verdicts::add);
        verdicts.addAll(unmet(outcomes));
        return verdicts;
    }

    /** The last event of each test; one that never ended has failed. */
    private static Collection<TestEvent> outcomes(List<TestEvent> events) {
        Map<String, TestEvent> last = new LinkedHashMap<>();
        events.stream().filter(event -> event.kind() != Kind.COMPLETE).forEach(event -> last.put(event.id(), event));
        last.replaceAll((id, event) -> event.kind() == Kind.STARTED ? unfinished(event) : event);
        return last.values();
    }

    private static TestEvent unfinished(TestEvent started) {
        return new TestEvent(
                Kind.FAILED,
                started.id(),
                started.className(),
                started.test(),
                started.displayName(),
                "The JVM ended inside this test; its last words are in output.txt below target/wine.");
    }

    private Verdict verdict(TestEvent outcome) {
        return known.find(outcome)
                .map(entry -> listed(outcome, entry))
                .orElseGet(() -> new Verdict(outcome.className(), name(outcome), kind(outcome), outcome.detail()));
    }

    private static Verdict listed(TestEvent outcome, KnownDifferences.Entry entry) {
        return outcome.kind() == Kind.FAILED
                ? new Verdict(
                        outcome.className(),
                        name(outcome) + " (differs as listed: " + entry.fact() + ", " + entry.reason() + ")",
                        Verdict.Kind.DIFFERS_AS_LISTED,
                        outcome.detail())
                : new Verdict(
                        outcome.className(),
                        name(outcome),
                        Verdict.Kind.FAILED,
                        "The listed difference disappeared (" + outcome.kind()
                                + "): take it out of known-differences.csv. It was: " + entry.reason());
    }

    private static Verdict.Kind kind(TestEvent outcome) {
        return switch (outcome.kind()) {
            case PASSED -> Verdict.Kind.PASSED;
            case SKIPPED -> Verdict.Kind.SKIPPED;
            case FAILED, STARTED, COMPLETE -> Verdict.Kind.FAILED;
        };
    }

    private static String name(TestEvent outcome) {
        boolean plain = outcome.displayName().startsWith(outcome.test());
        return plain ? outcome.displayName() : outcome.test() + ": " + outcome.displayName();
    }

    private static boolean ran(String className, Collection<TestEvent> outcomes) {
        return outcomes.stream()
                .map(TestEvent::className)
                .anyMatch(name -> name.equals(className) || name.startsWith(className + "$"));
    }

    private static Verdict absent(String className) {
        return new Verdict(className, "(class)", Verdict.Kind.FAILED, "Named in tests.txt, but no test of it ran.");
    }

    private List<Verdict> unmet(Collection<TestEvent> outcomes) {
        Set<KnownDifferences.Key> seen = outcomes.stream()
                .map(outcome -> new KnownDifferences.Key(outcome.className(), outcome.test()))
                .collect(Collectors.toSet());
        return known.entries().keySet().stream()
                .filter(key -> !seen.contains(key))
                .map(key -> new Verdict(
                        key.className(),
                        key.test(),
                        Verdict.Kind.FAILED,
                        "Listed in known-differences.csv, but no such test ran."))
                .toList();
    }
}
