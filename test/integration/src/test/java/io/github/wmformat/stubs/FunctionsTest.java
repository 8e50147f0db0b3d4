package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.Backends;
import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.WMVCore;
import io.github.wmformat.com.NativeAccess;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every function of the library that the api has, called on the server in C. */
class FunctionsTest {
    private static final int ODD_FAILURE = 0xC00D_7A7A;

    private final StubLibrary stubs = StubLibrary.get();
    private final WMVCore wmvcore = Backends.select(NativeAccess.BACKEND).wmvcore();

    @TestFactory
    Stream<DynamicTest> everyFunctionPassesWhatItWasGivenAndThrowsTheCodeThatItWasAnswered() {
        System.out.printf(
                Locale.ROOT,
                "%s: functions called / functions of the server: %d / %d%n",
                NativeAccess.BACKEND,
                functions().count(),
                NativeMethod.functions().size());
        return functions().map(function -> dynamicTest(function.getName(), () -> check(function)));
    }

    private static Stream<Method> functions() {
        return SdkInterfaces.slots(WMVCore.class).stream();
    }

    private void check(Method function) {
        for (int seed = 0; seed < 2; seed++) {
            stubs.reset();
            new CalledMethod(function, seed, 0).check(wmvcore);
            stubs.failNext(ODD_FAILURE);
            Throwable thrown = new CalledMethod(function, seed, 0).failure(wmvcore);
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            ComException.class,
                            failure -> assertThat(failure.hresult()).isEqualTo(HResult.of(ODD_FAILURE)));
        }
    }
}
