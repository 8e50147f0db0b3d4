package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.IUnknown;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.stubs.Coverage.Way;
import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every method of every interface of a program's object, called by C on a thread of its own. */
class FiredCallsTest {
    /** The number that C gives for every enumeration. */
    private static final int ENUM_OUT = 4711;

    private static final Logger UNSEEN = Logger.getLogger("io.github.wmformat.com.Identity");

    private final StubLibrary stubs = StubLibrary.get();

    /** Exceptions that no call of the program's can throw again are logged: here every method makes one. */
    @BeforeAll
    static void expectExceptions() {
        UNSEEN.setLevel(Level.OFF);
    }

    @AfterAll
    static void report() {
        UNSEEN.setLevel(null);
        Coverage.report(Way.C_CALLS_JAVA);
    }

    @TestFactory
    Stream<DynamicContainer> everyMethodHearsWhatCPassedAndAnswersC() {
        return SdkInterfaces.all().stream()
                .map(type -> dynamicContainer(
                        type.getSimpleName(),
                        SdkInterfaces.slots(type).stream()
                                .filter(method -> !OnMemory.is(method))
                                .map(method -> dynamicTest(method.getName(), () -> check(type, method)))));
    }

    @TestFactory
    Stream<DynamicContainer> whatAMethodThrowsIsWhatCIsAnswered() {
        return SdkInterfaces.all().stream()
                .map(type -> dynamicContainer(
                        type.getSimpleName(),
                        SdkInterfaces.slots(type).stream()
                                .map(method -> dynamicTest(
                                        method.getName(), () -> new FiredMethod(type, method, 0).checkFailure()))));
    }

    @TestFactory
    Stream<DynamicContainer> aBufferMayBeAskedForItsSizeAndMayBeTooSmall() {
        return SdkInterfaces.all().stream()
                .map(type -> dynamicContainer(
                        type.getSimpleName(),
                        SdkInterfaces.slots(type).stream()
                                .filter(method -> NativeMethod.of(method).fillsBuffers())
                                .map(method -> dynamicTest(
                                        method.getName(),
                                        () -> new FiredMethod(type, method, ENUM_OUT).checkSizes()))));
    }

    private void check(Class<? extends IUnknown> type, Method method) {
        int held = NativeAccess.held();
        for (boolean wide : new boolean[] {false, true}) {
            stubs.reset();
            if (NativeMethod.of(method).hasKnownEnumerations()) {
                stubs.enumsAsKnown();
            } else {
                stubs.enumOut(ENUM_OUT);
            }
            stubs.wideValues(wide);
            new FiredMethod(type, method, ENUM_OUT).check();
        }
        assertThat(NativeAccess.held())
                .as("objects that native code still holds")
                .isEqualTo(held);
        assertThat(stubs.liveTaskMemory()).isZero();
        assertThat(stubs.liveStrings()).isZero();
        Coverage.add(Way.C_CALLS_JAVA, method);
    }
}
