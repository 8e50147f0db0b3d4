package io.github.wmformat.stubs;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IUnknown;
import io.github.wmformat.kit.ProgramBuffer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A program's object of any one interface, that keeps what it hears and answers a sample of what is asked for. */
final class Recorder implements InvocationHandler {
    private static final String OBJECT = "object";

    private final List<Call> calls = new ArrayList<>();
    private final int seed;
    private final int width;

    /**
     * @param seed of the samples that are answered
     * @param width of their numbers
     */
    Recorder(int seed, int width) {
        this.seed = seed;
        this.width = width;
    }

    /**
     * One call.
     *
     * @param arguments what was heard; what is lent for the call only is there as a description
     * @param answer the samples that were answered: one, or one for each component of a record of results
     */
    record Call(
            Method method,
            List<Object> arguments,
            List<Sample> answer,
            @Nullable Object answered,
            Thread thread) {}

    static <T extends IUnknown> T implement(Class<T> type, InvocationHandler heard) {
        Object made = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, heard);
        return type.cast(made);
    }

    private static IUnknown object(Class<? extends IUnknown> type) {
        return type == INSSBuffer.class ? new ProgramBuffer(64) : implement(type, new Recorder(0, 1));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments;
        if (method.isDefault() || method.getDeclaringClass() == Object.class) {
            return ofItself(self, method, given);
        }
        List<Object> heard = Arrays.stream(given).map(Recorder::kept).toList();
        List<Sample> answer = answer(method, given);
        Object answered = answered(method.getReturnType(), answer);
        synchronized (calls) {
            calls.add(new Call(method, heard, answer, answered, Thread.currentThread()));
        }
        return answered;
    }

    private List<Sample> answer(Method method, Object[] given) {
        Class<?> type = method.getReturnType();
        if (type == void.class) {
            return List.of();
        }
        if (type == INSSBuffer.class
                && given.length > 1
                && given[1] instanceof Integer size
                && size > 0
                && size < 0x1_0000) {
            return List.of(Sample.noted(new ProgramBuffer(size), "set"));
        }
        if (given.length > 0 && given[given.length - 1] instanceof Class<?> asked) {
            return List.of(Sample.noted(object(asked.asSubclass(IUnknown.class)), "set"));
        }
        if (type.getDeclaringClass() == null || !type.isRecord()) {
            Sample sample = sample(method.getGenericReturnType(), seed);
            return List.of(NativeMethod.of(method).isSized() ? resized(sample, given) : sample);
        }
        List<Sample> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(sample(component.getGenericType(), seed + 5 + components.size()));
        }
        return components;
    }

    /** As much as the caller asks for. */
    private static Sample resized(Sample sample, Object[] given) {
        int size = Arrays.stream(given)
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .reduce(0, (first, second) -> second);
        Object value = sample.value();
        if (size == 0 || size > 0x1_0000 || value == null) {
            return sample;
        }
        Object resized = value instanceof byte[] bytes
                ? Arrays.copyOf(bytes, size)
                : value instanceof List<?> list
                        ? IntStream.range(0, size)
                                .mapToObj(i -> list.get(i % list.size()))
                                .toList()
                        : value;
        return new Sample(resized, sample.description(), sample.noted());
    }

    private Sample sample(Type type, int valueSeed) {
        return new Samples(valueSeed, width, Recorder::object).of(type);
    }

    private static @Nullable Object answered(Class<?> type, List<Sample> answer) throws ReflectiveOperationException {
        if (answer.isEmpty() || type.getDeclaringClass() == null || !type.isRecord()) {
            return answer.isEmpty() ? null : answer.get(0).value();
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types)
                .newInstance(answer.stream().map(Sample::value).toArray());
    }

    /** The methods that every object has: its own, and those with a default implementation. */
    static @Nullable Object ofItself(Object self, Method method, Object @Nullable [] given) throws Throwable {
        return method.isDefault()
                ? InvocationHandler.invokeDefault(self, method, given)
                : ofObject(self, method, given == null ? new Object[0] : given);
    }

    @SuppressWarnings("ReferenceEquality") // An object that defines no equality is equal to itself only.
    private static Object ofObject(Object self, Method method, Object[] given) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == given[0];
            default -> "an object of the test";
        };
    }

    /** Gives back the objects that a result holds. */
    static void giveBack(@Nullable Object result) {
        if (result instanceof IUnknown object) {
            object.close();
        } else if (result instanceof Record structure) {
            for (RecordComponent component : structure.getClass().getRecordComponents()) {
                giveBack(KnownAnswer.read(component, structure));
            }
        } else if (result instanceof List<?> list) {
            list.forEach(Recorder::giveBack);
        }
    }

    /** What is lent for the call only, as a description. */
    static Object kept(@Nullable Object argument) {
        return switch (argument) {
            case null -> "null";
            case INSSBuffer sample ->
                "sample of " + sample.getLength() + " bytes from "
                        + (sample.getBufferAndLength().get(0) & 0xFF);
            case IUnknown object -> OBJECT;
            case ByteBuffer buffer -> "buffer of " + buffer.remaining() + " bytes";
            default -> argument;
        };
    }

    /** Whether a text was made by {@link #kept}. */
    static boolean isDescription(String text) {
        return text.equals(OBJECT) || text.startsWith("sample of ") || text.startsWith("buffer of ");
    }

    List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }
}
