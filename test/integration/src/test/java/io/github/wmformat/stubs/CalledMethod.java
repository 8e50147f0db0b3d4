package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IUnknown;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One call of one method through the proxy: every parameter has a value of its own, what arrived is what was passed, and every
 * part of the result comes from a parameter of its own.
 *
 * @param method the Java method
 * @param seed sets the values of one call apart from those of another
 * @param enumOut the number that the server gives for every enumeration
 */
record CalledMethod(Method method, int seed, int enumOut) {
    /** The native parameters that a Java program does not see: counts, sizes, types, reserved ones. */
    void check(IUnknown target) {
        StubLibrary stubs = StubLibrary.get();
        List<Argument> arguments = new ArrayList<>();
        stubs.clear();
        Object result = call(target, arguments);
        List<String> lines = stubs.records();
        assertThat(lines).isNotEmpty();
        // A method that asks for the size first is called twice.
        RecordLine line = RecordLine.parse(lines.get(lines.size() - 1));
        assertNamed(line);
        assertArrived(line, arguments);
        assertAnswered(line, result);
        arguments.forEach(Argument::close);
    }

    /** What the method throws when the server is about to fail; the arguments are those of {@link #check}. */
    Throwable failure(IUnknown target) {
        List<Argument> arguments = new ArrayList<>();
        try {
            Object result = call(target, arguments);
            throw new AssertionError(method + " did not fail but answered " + result);
        } catch (Refused refused) {
            return refused.thrown;
        } finally {
            arguments.forEach(Argument::close);
        }
    }

    /** The method threw what no other width of its arguments would change. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Throwable thrown;

        Refused(Method method, Throwable thrown) {
            super(method + " threw " + thrown, thrown);
            this.thrown = thrown;
        }
    }

    private void assertNamed(RecordLine line) {
        assertThat(line.interfaceName()).isEqualTo(method.getDeclaringClass().getSimpleName());
        String expected = line.methodName().substring(0, 1).toLowerCase(Locale.ROOT)
                + line.methodName().substring(1);
        assertThat(method.getName()).startsWith(expected);
    }

    /** Tries wide values first; a parameter that is narrower refuses them. */
    private @Nullable Object call(IUnknown target, List<Argument> arguments) {
        int[] widths = new int[method.getParameterCount()];
        while (true) {
            arguments.forEach(Argument::close);
            arguments.clear();
            for (int i = 0; i < widths.length; i++) {
                arguments.add(Argument.of(method.getParameters()[i], seed + i, widths[i]));
            }
            try {
                return method.invoke(
                        target, arguments.stream().map(Argument::value).toArray());
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IllegalArgumentException) || !narrow(widths)) {
                    throw new Refused(method, e.getTargetException());
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The next combination of widths; false where all were tried. */
    private boolean narrow(int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            if (method.getParameterTypes()[i] == int.class) {
                if (++widths[i] < Argument.WIDTHS) {
                    return true;
                }
                widths[i] = 0;
            }
        }
        return false;
    }

    private void assertArrived(RecordLine line, List<Argument> arguments) {
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            String name = method.getParameters()[i].getName();
            List<Integer> places = places(line, name);
            IntPredicate arrived =
                    place -> argument.matches(line.parameters().get(place).value());
            int at = places.stream()
                    .mapToInt(Integer::intValue)
                    .filter(arrived)
                    .findFirst()
                    .orElseGet(() -> renamed(line, used, arrived));
            assertThat(at)
                    .as("%s: %s %s did not arrive: %s", method, name, argument.texts(), line)
                    .isNotNegative();
            used.add(at);
        }
    }

    /** The next parameter of that value, for one whose Java name is another. */
    private static int renamed(RecordLine line, Set<Integer> used, IntPredicate arrived) {
        return IntStream.range(0, line.parameters().size())
                .filter(place -> !used.contains(place))
                .filter(arrived)
                .findFirst()
                .orElse(-1);
    }

    /** Where the native name is the Java name with a prefix; several where a count has the name of what it counts. */
    private static List<Integer> places(RecordLine line, String name) {
        return IntStream.range(0, line.parameters().size())
                .filter(place -> plain(line.parameters().get(place).name()).equalsIgnoreCase(name))
                .boxed()
                .toList();
    }

    private void assertAnswered(RecordLine line, @Nullable Object result) {
        if (method.getReturnType() == void.class) {
            return;
        }
        KnownAnswer known = new KnownAnswer(line, Slots.of(line), enumOut);
        Class<?> type = method.getReturnType();
        if (result == null || !type.isRecord() || type.getDeclaringClass() != method.getDeclaringClass()) {
            known.index(result);
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            assertComponent(known, component, result, seen);
        }
    }

    private static void assertComponent(
            KnownAnswer known, RecordComponent component, Object result, Set<Integer> seen) {
        int index = known.index(read(component, result));
        if (index < 0) {
            return;
        }
        assertThat(seen.add(index))
                .as("%s comes from a parameter of its own", component)
                .isTrue();
        List<Integer> places = places(known.line(), component.getName());
        if (!places.isEmpty()) {
            assertThat(places)
                    .as("%s comes from the parameter of its name", component)
                    .contains(index);
        }
    }

    private static @Nullable Object read(RecordComponent component, Object result) {
        try {
            return component.getAccessor().invoke(result);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The SDK's name without its prefix of lower-case letters. */
    private static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                return name.substring(i);
            }
        }
        return name;
    }
}
