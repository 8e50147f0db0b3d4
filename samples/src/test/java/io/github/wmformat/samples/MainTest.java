package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MainTest {
    @AfterEach
    void everyReferenceIsGivenBack() {
        assertThat(FakeBackend.OPEN).hasValue(0);
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: wmformat ")
                .contains("  dump ", "  backends ", "Exit codes:", "  1   the file or the backend failed");
    }

    @Test
    void aWrongCommandLineEndsWith2AndSaysHowItIsUsed() {
        assertThat(Run.of("dump").exitCode()).isEqualTo(2);
        assertThat(Run.of("dump", "--nothing", "file").exitCode()).isEqualTo(2);
        assertThat(Run.of().exitCode()).isEqualTo(2);
        assertThat(Run.of("dump").err())
                .startsWith("wmformat: Missing required parameter: 'FILE'")
                .contains("Usage: wmformat dump", "Try 'wmformat dump --help'.");
        assertThat(Run.of("dump", "--jsn", "file").err())
                .contains("wmformat: Unknown option: '--jsn'", "--json", "--help")
                .doesNotContain("Usage:");
    }

    @Test
    void aFailureEndsWith1AndOneLine() {
        Run run = Run.of("dump", "absent", "--backend", "fake");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("wmformat: Fake::Open failed: NS_E_FILE_NOT_FOUND");
    }

    @Test
    void verboseAddsTheStackTrace() {
        assertThat(Run.of("dump", "absent", "--backend", "fake", "--verbose").err())
                .startsWith("io.github.wmformat.ComException: Fake::Open failed")
                .contains("\tat " + DumpReader.class.getName());
    }

    @Test
    void aBackendThatDoesNotExistIsNamed() {
        Run run = Run.of("dump", "any", "--backend", "nonesuch");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nonesuch: its library wmformat-nonesuch is not on the class path");
    }

    @Test
    void whatARuntimeDoesNotImplementIsARemark() {
        Run run = Run.of("dump", "whole", "--backend", "fake");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Backend  fake (asked for)\n", "\nStream 1  video\n  2 samples, 20 bytes, ")
                .contains("This backend does not tell everything:\n  Fake::getAttributeCountEx failed: E_NOTIMPL");
    }

    @Test
    void whatWasReadBeforeADamageIsShown() {
        Run run = Run.of("dump", "damaged", "--backend", "fake", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"samples\": 2", "\"failure\": \"Fake::GetNextSample failed: NS_E_INVALID_DATA");
        assertThat(run.err().lines()).singleElement().asString().contains("NS_E_INVALID_DATA");
    }

    @Test
    void backendsAreListedInTheOrderInWhichTheyAreTried() {
        Run run = Run.of("backends");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceFirst(" .*", "")))
                .containsExactly("ffm", "jna", "fallback");
    }
}
