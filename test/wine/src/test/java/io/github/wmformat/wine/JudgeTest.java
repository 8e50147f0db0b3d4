package io.github.wmformat.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final KnownDifferences NONE = KnownDifferences.parse(List.of(KnownDifferences.HEADER));
    private static final KnownDifferences ONE =
            KnownDifferences.parse(List.of(KnownDifferences.HEADER, "a.B,m,W8-004,left alone"));

    @Test
    void whatPassesPasses() {
        assertThat(only(NONE, event(TestEvent.Kind.STARTED), event(TestEvent.Kind.PASSED))
                        .kind())
                .isEqualTo(Verdict.Kind.PASSED);
    }

    @Test
    void anUnlistedFailureFails() {
        assertThat(only(NONE, event(TestEvent.Kind.FAILED)).kind()).isEqualTo(Verdict.Kind.FAILED);
    }

    @Test
    void aListedFailureIsADifferenceWithItsReason() {
        Verdict verdict = only(ONE, event(TestEvent.Kind.FAILED));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DIFFERS_AS_LISTED);
        assertThat(verdict.name()).contains("W8-004", "left alone");
    }

    @Test
    void aListedTestThatPassesFails() {
        Verdict verdict = only(ONE, event(TestEvent.Kind.PASSED));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FAILED);
        assertThat(verdict.message()).contains("listed difference disappeared");
    }

    @Test
    void aListedTestThatDidNotRunFails() {
        List<Verdict> verdicts = new Judge(ONE).verdicts(List.of(), List.of());

        assertThat(verdicts).singleElement().extracting(Verdict::kind).isEqualTo(Verdict.Kind.FAILED);
    }

    @Test
    void aTestThatNeverEndedFails() {
        Verdict verdict = only(NONE, event(TestEvent.Kind.STARTED));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FAILED);
        assertThat(verdict.message()).contains("ended inside this test");
    }

    @Test
    void aSkippedTestKeepsItsReason() {
        Verdict verdict = only(NONE, event(TestEvent.Kind.SKIPPED));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.SKIPPED);
        assertThat(verdict.message()).isEqualTo("detail");
    }

    @Test
    void aNamedClassOfWhichNothingRanFails() {
        List<Verdict> verdicts = new Judge(NONE)
                .verdicts(List.of(event(TestEvent.Kind.PASSED), TestEvent.complete()), List.of("a.B", "a.C"));

        assertThat(verdicts)
                .filteredOn(verdict -> verdict.kind() == Verdict.Kind.FAILED)
                .singleElement()
                .extracting(Verdict::className)
                .isEqualTo("a.C");
    }

    private static Verdict only(KnownDifferences known, TestEvent... events) {
        List<Verdict> verdicts = new Judge(known).verdicts(List.of(events), List.of("a.B"));
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static TestEvent event(TestEvent.Kind kind) {
        return new TestEvent(kind, "id", "a.B", "m", "m()", "detail");
    }
}
