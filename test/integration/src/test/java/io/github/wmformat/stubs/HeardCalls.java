package io.github.wmformat.stubs;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IUnknown;
import io.github.wmformat.kit.ProgramBuffer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program's callback of any one interface, that keeps what it hears. */
final class HeardCalls implements InvocationHandler {
    private final List<Call> calls = new ArrayList<>();

    /** One call; a sample is there as its length, because it was lent. */
    record Call(Method method, List<Object> arguments, Thread thread) {}

    static <T extends IUnknown> T implement(Class<T> type, HeardCalls heard) {
        Object made = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, heard);
        return type.cast(made);
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments;
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(self, method, given);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, given);
        }
        List<Object> kept = Arrays.stream(given).map(HeardCalls::kept).toList();
        synchronized (calls) {
            calls.add(new Call(method, kept, Thread.currentThread()));
        }
        return method.getReturnType() == INSSBuffer.class ? new ProgramBuffer((int) given[1]) : null;
    }

    @SuppressWarnings("ReferenceEquality") // An object that defines no equality is equal to itself only.
    private static Object ofObject(Object self, Method method, Object[] given) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == given[0];
            default -> "a callback of the test";
        };
    }

    private static Object kept(@Nullable Object argument) {
        if (argument instanceof INSSBuffer sample) {
            return "sample of " + sample.getLength() + " bytes from "
                    + (sample.getBufferAndLength().get(0) & 0xFF);
        }
        return argument == null ? "null" : argument;
    }

    List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }
}
