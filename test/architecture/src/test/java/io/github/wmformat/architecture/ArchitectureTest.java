package io.github.wmformat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the arrows of design.md: who may know whom. */
class ArchitectureTest {
    private static final String OURS = "io.github.wmformat..";
    private static final String API = "io.github.wmformat";
    private static final String SPI = "io.github.wmformat.spi";
    private static final String ASF = "io.github.wmformat.asf..";
    private static final String COM = "io.github.wmformat.com..";
    private static final String FFM = "io.github.wmformat.ffm..";
    private static final String JNA = "io.github.wmformat.jna..";
    private static final String FALLBACK = "io.github.wmformat.fallback..";
    private static final String KIT = "io.github.wmformat.kit..";
    private static final String GENERATOR = "io.github.wmformat.generator..";
    private static final String COM_WORDS =
            ".*(Com[A-Z]|HResult|IUnknown|Vtable|Iid|IWM|IStream|NSSBuffer|WM_|WMT_|SyncReader).*";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(API);

    @ParameterizedTest
    @ValueSource(strings = {API, SPI, ASF, COM, FFM, JNA, FALLBACK, KIT, GENERATOR})
    void everyModuleIsOnTheClassPath(String module) {
        assertThat(CLASSES.stream().filter(resideInAPackage(module))).isNotEmpty();
    }

    @Test
    void theGeneratorKnowsNobody() {
        check(onlyOurs(GENERATOR, GENERATOR));
    }

    @Test
    void theGeneratorIsKnownByNobody() {
        check(noClasses()
                .that(resideOutsideOfPackages(GENERATOR))
                .should()
                .dependOnClassesThat(resideInAPackage(GENERATOR)));
    }

    @Test
    void theApiKnowsNobody() {
        check(onlyOurs(API, API, SPI));
        check(onlyOurs(SPI, API, SPI));
    }

    @Test
    void theContainerKnowsNobody() {
        check(onlyOurs(ASF, ASF));
    }

    @Test
    void whatTheNativeBackendsShareKnowsTheApi() {
        check(onlyOurs(COM, COM, API, SPI));
    }

    @Test
    void theFfmBackendKnowsWhatIsShared() {
        check(onlyOurs(FFM, FFM, COM, API, SPI));
    }

    @Test
    void theJnaBackendKnowsWhatIsShared() {
        check(onlyOurs(JNA, JNA, COM, API, SPI));
    }

    @Test
    void jnaIsUsedByItsBackendOnly() {
        check(noClasses()
                .that(resideOutsideOfPackages(JNA))
                .should()
                .dependOnClassesThat(resideInAPackage("com.sun.jna..")));
    }

    @Test
    void theFallbackKnowsTheApiAndTheContainer() {
        check(onlyOurs(FALLBACK, FALLBACK, API, SPI, ASF));
    }

    @Test
    void theKitKnowsTheApi() {
        check(onlyOurs(KIT, KIT, API, SPI));
    }

    @Test
    void theSamplesKnowTheApiAndTheContainer() {
        check(onlyOurs("io.github.wmformat.samples..", "io.github.wmformat.samples..", API, SPI, ASF)
                .allowEmptyShould(true));
    }

    @Test
    void foreignMemoryIsTouchedByTheFfmBackendOnly() {
        check(noClasses()
                .that(resideOutsideOfPackages(FFM))
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.foreign..")));
    }

    @Test
    void theContainerHasNoWordOfCom() {
        check(noClasses().that(resideInAPackage(ASF)).should().haveNameMatching(COM_WORDS));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("io.github.wmformat.(**)")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                // The hidden package of packets gives what the readers give, and those stand beside the readers in
                // the package that programs import first.
                .ignoreDependency(
                        resideInAPackage("io.github.wmformat.asf.packet"), resideInAPackage("io.github.wmformat.asf")));
    }

    private static ArchRule onlyOurs(String from, String... allowed) {
        DescribedPredicate<JavaClass> forbidden =
                resideInAPackage(OURS).and(DescribedPredicate.not(resideInAnyPackage(allowed)));
        return noClasses().that(resideInAPackage(from)).should().dependOnClassesThat(forbidden);
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
