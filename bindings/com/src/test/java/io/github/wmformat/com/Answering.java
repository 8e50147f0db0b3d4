package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;

/** A Java object of which one method is of interest: it answers as it is told to, with what it was given. */
@NullUnmarked // Null is among the answers.
final class Answering {
    private Answering() {}

    static <T extends IUnknown> T to(Class<T> type, String name, Function<Object[], Object> answer) {
        InvocationHandler handler = (self, method, arguments) -> handle(type, name, answer, self, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @SuppressWarnings("ReferenceEquality") // An answering object is itself only.
    private static Object handle(
            Class<?> type,
            String name,
            Function<Object[], Object> answer,
            Object self,
            Method method,
            Object[] arguments)
            throws Throwable {
        if (method.getName().equals(name)) {
            return answer.apply(arguments);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            case "toString" -> "answering " + type.getSimpleName() + "." + name;
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }
}
