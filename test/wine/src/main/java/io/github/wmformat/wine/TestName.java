package io.github.wmformat.wine;

import java.util.stream.Collectors;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/** A test's name that stays the same from run to run, whatever its display name says. */
record TestName(String className, String test) {
    static TestName of(TestIdentifier test) {
        return test.getSource()
                .map(source -> of(test, source))
                .orElseGet(() -> new TestName(test.getDisplayName(), ""));
    }

    private static TestName of(TestIdentifier test, TestSource source) {
        if (source instanceof MethodSource method) {
            return new TestName(method.getClassName(), method.getMethodName() + invocations(test));
        }
        if (source instanceof ClassSource type) {
            return new TestName(type.getClassName(), "");
        }
        return new TestName(test.getDisplayName(), "");
    }

    /** {@code [#2]} for the second invocation of a parameterized test; empty for a plain method. */
    private static String invocations(TestIdentifier test) {
        return test.getUniqueIdObject().getSegments().stream()
                .map(UniqueId.Segment::getValue)
                .filter(value -> value.startsWith("#"))
                .map(value -> "[" + value + "]")
                .collect(Collectors.joining());
    }
}
