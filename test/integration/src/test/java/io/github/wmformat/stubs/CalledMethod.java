package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.IUnknown;
import io.github.wmformat.com.NativeAccess;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One call of one method through the proxy: every parameter has a value of its own, what arrived is what was passed, and every
 * part of the result comes from a parameter of its own.
 *
 * @param method the Java method
 * @param seed sets the values of one call apart from those of another; an odd one passes null where it may
 * @param enumOut the number that the server gives for every enumeration
 */
record CalledMethod(Method method, int seed, int enumOut) {
    void check(@Nullable Object target) {
        StubLibrary stubs = StubLibrary.get();
        List<Sample> arguments = new ArrayList<>();
        stubs.clear();
        Object result = call(target, arguments);
        List<String> lines = stubs.records();
        assertThat(lines).as("records of %s", method).isNotEmpty();
        // A method that asks for the size first is called twice.
        RecordLine line = RecordLine.parse(lines.get(lines.size() - 1));
        NativeMethod called = NativeMethod.of(line);
        assertThat(called).isEqualTo(NativeMethod.of(method));
        assertArrived(called, line, arguments);
        assertAnswered(called, result);
        arguments.forEach(Sample::close);
    }

    /** What the method throws when the server is about to fail; the arguments are those of {@link #check}. */
    Throwable failure(@Nullable Object target) {
        List<Sample> arguments = new ArrayList<>();
        try {
            Object result = call(target, arguments);
            throw new AssertionError(method + " did not fail but answered " + result);
        } catch (Refused refused) {
            return refused.thrown;
        } finally {
            arguments.forEach(Sample::close);
        }
    }

    /** The method threw what no other width of its arguments would change. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Throwable thrown;

        Refused(Method method, Throwable thrown) {
            super(method + " threw " + thrown, thrown);
            this.thrown = thrown;
        }
    }

    /** Tries wide values first; a parameter that is narrower refuses them. */
    @Nullable
    Object call(@Nullable Object target, List<Sample> arguments) {
        int[] widths = new int[method.getParameterCount()];
        while (true) {
            arguments.forEach(Sample::close);
            arguments.clear();
            for (int i = 0; i < widths.length; i++) {
                arguments.add(sample(i, widths[i]));
            }
            try {
                return method.invoke(
                        target, arguments.stream().map(Sample::value).toArray());
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IllegalArgumentException) || !narrow(widths)) {
                    throw new Refused(method, e.getTargetException());
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Sample sample(int index, int width) {
        Parameter parameter = method.getParameters()[index];
        // Start and duration have to be there both, or none.
        boolean odd = (Position.is(parameter.getType()) ? seed : seed + index) % 2 == 1;
        if (odd && parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Sample.noted(null, "null");
        }
        Samples samples = new Samples(seed + index, width, CalledMethod::object);
        return samples.of(parameter.getParameterizedType());
    }

    /** An object of the server, which the callee may keep: the test ends before it is given back. */
    private static IUnknown object(Class<? extends IUnknown> type) {
        long pointer = StubLibrary.get().create(type.getSimpleName());
        return NativeAccess.owned(pointer, type);
    }

    /** The next combination of widths; false where all were tried. */
    private boolean narrow(int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            if (Samples.hasWidth(method.getGenericParameterTypes()[i])) {
                if (++widths[i] < Samples.WIDTHS) {
                    return true;
                }
                widths[i] = 0;
            }
        }
        return false;
    }

    private void assertArrived(NativeMethod called, RecordLine line, List<Sample> arguments) {
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            Sample argument = arguments.get(i);
            String name = method.getParameters()[i].getName();
            int at = place(called, line, name, argument, used);
            assertThat(at)
                    .as("%s: %s %s did not arrive: %s", method, name, argument, line)
                    .isNotNegative();
            used.add(at);
            if (argument.value() instanceof AttributeValue value) {
                assertThat(line.parameters())
                        .as("the type of %s", name)
                        .contains(new RecordLine.Parameter(
                                typeParameter(called),
                                Integer.toString(value.type().value())));
            }
        }
        assertNothingElseArrived(called, line, used);
    }

    /** The parameter of that name; where its Java name is another, the next parameter of that value. */
    private static int place(NativeMethod called, RecordLine line, String name, Sample argument, Set<Integer> used) {
        List<Integer> open = IntStream.range(0, line.parameters().size())
                .filter(place -> !used.contains(place)
                        && !called.parameters().get(place).kind().startsWith("OUT")
                        && argument.arrived(line.parameters().get(place).value()))
                .boxed()
                .toList();
        return open.stream()
                .filter(place -> isNamed(line.parameters().get(place).name(), name))
                .findFirst()
                .orElse(open.isEmpty() ? -1 : open.get(0));
    }

    private static boolean isNamed(String nativeName, String javaName) {
        return NativeMethod.plain(nativeName).equalsIgnoreCase(javaName);
    }

    private static String typeParameter(NativeMethod called) {
        return called.parameters().stream()
                .filter(parameter -> parameter.kind().equals("VALUE_TYPE"))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** What Java does not pass is a count, follows from another parameter, or is empty. */
    private static void assertNothingElseArrived(NativeMethod called, RecordLine line, Set<Integer> used) {
        for (int i = 0; i < line.parameters().size(); i++) {
            NativeMethod.Parameter parameter = called.parameters().get(i);
            String value = line.parameters().get(i).value();
            boolean explained = used.contains(i)
                    || parameter.follows()
                    || parameter.comesOut()
                    || value.equals("null")
                    || value.equals("0")
                    || (parameter.kind().equals("ENUM")
                            && called.parameters().stream()
                                    .anyMatch(other -> other.kind().equals("POSITION")))
                    || parameter.kind().equals("DURATION");
            assertThat(explained)
                    .as("%s of %s is something that the program passed: %s", parameter, called, line)
                    .isTrue();
        }
    }

    private void assertAnswered(NativeMethod called, @Nullable Object result) {
        if (method.getReturnType() == void.class) {
            return;
        }
        KnownAnswer known = KnownAnswer.of(called, enumOut);
        Class<?> type = method.getReturnType();
        if (result == null || !type.isRecord() || type.getDeclaringClass() != method.getDeclaringClass()) {
            known.index(result);
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            int index = known.index(KnownAnswer.read(component, result));
            if (index >= 0) {
                assertThat(seen.add(index))
                        .as("%s comes from a parameter of its own", component)
                        .isTrue();
                assertNamed(called, component.getName(), index);
            }
        }
    }

    private static void assertNamed(NativeMethod called, String name, int index) {
        List<Integer> places = IntStream.range(0, called.parameters().size())
                .filter(place -> isNamed(called.parameters().get(place).name(), name))
                .boxed()
                .toList();
        if (!places.isEmpty()) {
            assertThat(places)
                    .as("%s comes from the parameter of its name", name)
                    .contains(index);
        }
    }
}
