package io.github.wmformat.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Null where it is not allowed is a NullPointerException that names the parameter, as behind the native backends. */
@NullUnmarked
final class NullArgumentsTest {
    private static final List<AutoCloseable> OPEN = new ArrayList<>();

    @AfterAll
    static void close() throws Exception {
        for (AutoCloseable each : OPEN) {
            each.close();
        }
    }

    private static <T extends AutoCloseable> T keep(T object) {
        OPEN.add(0, object);
        return object;
    }

    @TestFactory
    Stream<DynamicTest> whatMustNotBeNullIsNamed() {
        SynchronousReader reader = keep(TestFile.fixture().exclusion(1, 2).open());
        return Stream.of(
                        new FallbackLibrary(),
                        reader,
                        keep(reader.getStream(0)),
                        keep(reader.getMutualExclusion(0)),
                        keep(reader.getOutputProps(0)),
                        keep(Samples.compressed(reader).getNextSample(1).sample()))
                .flatMap(NullArgumentsTest::tests);
    }

    private static Stream<DynamicTest> tests(Object object) {
        return Arrays.stream(object.getClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && refusesNull(method))
                .distinct()
                .map(method -> dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        () -> check(object, method)));
    }

    /** Methods with an {@link SdkMethod} are the fallback's own. */
    private static boolean refusesNull(Method method) {
        return !List.of(method.getParameterTypes()).contains(SdkMethod.class)
                && Arrays.stream(method.getAnnotatedParameterTypes()).anyMatch(NullArgumentsTest::refusesNull);
    }

    private static boolean refusesNull(AnnotatedType parameter) {
        boolean primitive = parameter.getType() instanceof Class<?> type && type.isPrimitive();
        return !primitive && !parameter.isAnnotationPresent(Nullable.class);
    }

    private static void check(Object object, Method method) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        Throwable thrown = catchThrowable(() -> method.invoke(object, arguments));
        Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
        if (cause instanceof ComException failure) {
            assertThat(failure.hresult()).isEqualTo(ResultCodes.E_NOTIMPL);
        } else {
            assertThat(cause).as(method.toString()).isInstanceOf(NullPointerException.class);
            assertThat(cause.getMessage()).matches("[a-zA-Z]+");
        }
    }
}
