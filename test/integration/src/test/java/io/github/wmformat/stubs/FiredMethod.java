package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.IUnknown;
import io.github.wmformat.NativeEnum;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.stubs.Recorder.Call;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One call of one method from C, on a thread of its own, into an object of Java: every argument is the known value of a parameter
 * of its own, and every part of the answer arrives in C.
 *
 * @param type the interface that is exported
 * @param method the Java method
 * @param enumOut the number that C gives for every enumeration
 */
record FiredMethod(Class<? extends IUnknown> type, Method method, int enumOut) {
    private static final int S_OK = 0;
    private static final int ODD_FAILURE = 0xC00D_7A7A;
    /** Sizes of memory are real ones, not known values. */
    private static final int LARGEST_SIZE = 8;

    void check() {
        NativeMethod called = NativeMethod.of(method);
        Recorder recorder = fire(called, called.answerWidth());
        Call call = recorder.calls().get(recorder.calls().size() - 1);
        assertThat(call.method()).isEqualTo(method);
        assertThat(call.thread()).isNotEqualTo(Thread.currentThread());
        assertHeard(called, call);
        RecordLine line = returned(called);
        assertThat(line.value("returned")).as("%s: %s", called, line).isEqualTo("0x00000000");
        assertAnswered(called, line, call);
    }

    /** The code that the object throws is what C is answered; nothing comes back. */
    void checkFailure() {
        NativeMethod called = NativeMethod.of(method);
        StubLibrary.get().reset();
        int result = fire(
                called.toString(),
                (proxy, hidden, arguments) -> {
                    if (hidden.isDefault() || hidden.getDeclaringClass() == Object.class) {
                        return Recorder.ofItself(proxy, hidden, arguments);
                    }
                    throw new ComException(
                            HResult.of(ODD_FAILURE), type.getSimpleName(), called.name(), "a test wants it so");
                },
                type);
        assertThat(HResult.of(result)).isEqualTo(HResult.of(ODD_FAILURE));
        assertThat(returned(called).parameters())
                .filteredOn(parameter -> parameter.value().equals("set"))
                .isEmpty();
    }

    /** NULL buffers get sizes and success; buffers of one unit a code, the sizes and nothing else. */
    void checkSizes() {
        NativeMethod called = NativeMethod.of(method);
        StubLibrary.get().reset();
        int width = called.answerWidth();
        fire(called.toString(), new Recorder(20, width), type);
        List<String> full = sizes(called, returned(called));
        assertThat(fire(called + "#size", new Recorder(20, width), type)).isEqualTo(S_OK);
        assertThat(sizes(called, returned(called))).isEqualTo(full);
        HResult tooSmall = HResult.of(fire(called + "#small", new Recorder(20, width), type));
        assertThat(tooSmall.value()).isIn(0xC00D_07D1, 0xC00D_0BD4);
        assertThat(sizes(called, returned(called))).isEqualTo(full);
    }

    private static List<String> sizes(NativeMethod called, RecordLine line) {
        return called.parameters().stream()
                .filter(parameter -> parameter.kind().startsWith("COUNT_OF"))
                .map(parameter -> line.value(parameter.name()))
                .toList();
    }

    /** Wide numbers first; an answer that is too wide for its parameter is refused with a code. */
    private Recorder fire(NativeMethod called, int width) {
        Recorder recorder = new Recorder(20, width);
        StubLibrary.get().clear();
        int result = fire(called.toString(), recorder, type);
        boolean refused = result != S_OK && width + 1 < Samples.WIDTHS;
        return refused ? fire(called, width + 1) : recorder;
    }

    private static <T extends IUnknown> int fire(String name, InvocationHandler object, Class<T> type) {
        long pointer = NativeAccess.pointer(Recorder.implement(type, object), type);
        try {
            return StubLibrary.get().fire(name, pointer);
        } finally {
            NativeAccess.release(pointer);
        }
    }

    /** The server's note of what came back; its own objects' calls stand before it. */
    private static RecordLine returned(NativeMethod called) {
        return StubLibrary.get().records().stream()
                .filter(line -> line.startsWith(called + " returned="))
                .map(RecordLine::parse)
                .findFirst()
                .orElseThrow(() -> new AssertionError(called + " did not return"));
    }

    private void assertHeard(NativeMethod called, Call call) {
        KnownAnswer known = KnownAnswer.of(called, enumOut);
        Set<Integer> heard = new HashSet<>();
        int last = -1;
        for (Object argument : call.arguments()) {
            int index = index(called, known, argument);
            if (index >= 0) {
                assertThat(index)
                        .as("the place of %s in %s", argument, call)
                        .isGreaterThan(argument instanceof AttributeValue ? -1 : last);
                last = argument instanceof AttributeValue ? last : index;
                heard.add(index);
            }
        }
        boolean asksByClass = call.arguments().stream().anyMatch(Class.class::isInstance);
        assertThat(IntStream.range(0, called.parameters().size())
                        .filter(i -> isNumber(called.parameters().get(i)))
                        .filter(i -> !asksByClass
                                || !called.parameters().get(i).kind().equals("GUID_AT"))
                        .boxed())
                .as("the numbers that %s was given", call)
                .allMatch(heard::contains);
    }

    private static boolean isNumber(NativeMethod.Parameter parameter) {
        return List.of("IN", "CAPACITY", "REAL", "TEXT", "STRING", "GUID_VALUE", "GUID_AT", "BYTES", "WORDS", "IN_AT")
                .contains(parameter.kind());
    }

    private static int index(NativeMethod called, KnownAnswer known, Object argument) {
        if (argument instanceof Number size
                && called.hasRealSize()
                && size.longValue() >= 0
                && size.longValue() <= LARGEST_SIZE) {
            return -1;
        }
        if (argument instanceof NativeEnum && called.hasKnownEnumerations()) {
            return -1;
        }
        if (argument instanceof AttributeValue value) {
            return known.index(value.asDword());
        }
        if (argument instanceof String text && Recorder.isDescription(text)) {
            assertThat(text).isIn("object", "sample of 16 bytes from 176");
            return -1;
        }
        return argument instanceof Class<?> ? -1 : known.index(argument);
    }

    /** Each part of the answer stands in the record, in the order of the parameters. */
    private void assertAnswered(NativeMethod called, RecordLine line, Call call) {
        Set<Integer> used = new HashSet<>();
        for (Sample part : call.answer()) {
            if (part.value() instanceof AttributeValue value) {
                assertThat(line.parameters())
                        .map(RecordLine.Parameter::value)
                        .contains(Integer.toString(value.type().value()));
            }
            int at = IntStream.range(0, line.parameters().size())
                    .filter(i -> !used.contains(i)
                            && part.arrived(line.parameters().get(i).value()))
                    .findFirst()
                    .orElse(-1);
            assertThat(at)
                    .as("%s: %s did not come back: %s", called, part, line)
                    .isNotNegative();
            used.add(at);
        }
    }
}
