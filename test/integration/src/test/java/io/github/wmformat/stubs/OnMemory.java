package io.github.wmformat.stubs;

import java.lang.reflect.Method;
import java.util.Set;

/** The methods that work on real memory, of buffers and streams: what they answer is no known answer. */
final class OnMemory {
    static final Set<String> METHODS = Set.of(
            "INSSBuffer.getLength",
            "INSSBuffer.setLength",
            "INSSBuffer.getMaxLength",
            "INSSBuffer.getBuffer",
            "INSSBuffer.getBufferAndLength",
            "ISequentialStream.read",
            "ISequentialStream.write");

    private OnMemory() {}

    static boolean is(Method method) {
        return METHODS.contains(method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }
}
