package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.ISequentialStream;
import io.github.wmformat.IUnknown;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.stubs.Coverage.Way;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every method of every generated interface, called through the FFM proxies on the server in C. */
class CallsTest {
    /** What the server answers for enumerations that are not told otherwise is no one number: this one is. */
    private static final int ENUM_OUT = 4711;

    private final StubLibrary stubs = StubLibrary.get();

    @BeforeEach
    void reset() {
        stubs.reset();
        stubs.enumOut(ENUM_OUT);
    }

    @TestFactory
    Stream<DynamicContainer> everyMethodPassesWhatItWasGiven() {
        return SdkInterfaces.all().stream()
                .map(type -> dynamicContainer(
                        type.getSimpleName(),
                        SdkInterfaces.slots(type).stream()
                                .filter(method -> !OnMemory.is(method))
                                .map(method -> test(type, method))));
    }

    private DynamicTest test(Class<? extends IUnknown> type, Method method) {
        return dynamicTest(method.getName(), () -> {
            reset();
            stubs.wideValues(false);
            check(type, method, 0);
            stubs.wideValues(true);
            check(type, method, 1);
            Coverage.add(Way.JAVA_CALLS_C, method);
        });
    }

    private void check(Class<? extends IUnknown> type, Method method, int seed) {
        try (IUnknown target = create(type)) {
            new CalledMethod(method, seed, ENUM_OUT).check(target);
        }
    }

    @Test
    void aBuffersMemoryIsSeenThroughViews() {
        try (INSSBuffer buffer = create(INSSBuffer.class)) {
            assertThat(buffer.getLength()).isEqualTo(16);
            assertThat(buffer.getMaxLength()).isEqualTo(32);
            assertThat(buffer.getBuffer().remaining()).isEqualTo(32);
            ByteBuffer bytes = buffer.getBufferAndLength();
            assertThat(bytes.remaining()).isEqualTo(16);
            assertThat(bytes.get(0)).isEqualTo((byte) 0xB0);
            assertThat(bytes.get(15)).isEqualTo((byte) 0xBF);
            buffer.setLength(20);
            assertThat(buffer.getLength()).isEqualTo(20);
            assertThat(buffer.getBufferAndLength().remaining()).isEqualTo(20);
        }
        called(INSSBuffer.class);
    }

    @Test
    void aStreamFillsAndDrainsBuffers() {
        try (ISequentialStream stream = create(ISequentialStream.class)) {
            for (ByteBuffer target : List.of(ByteBuffer.allocate(10), ByteBuffer.allocateDirect(10))) {
                target.position(1);
                assertThat(stream.read(target)).isEqualTo(4);
                assertThat(target.position()).isEqualTo(5);
                assertThat(target.get(0)).isZero();
                assertThat(target.get(1)).isEqualTo((byte) 3);
                assertThat(target.get(4)).isEqualTo((byte) 0x5A);
            }
            stubs.clear();
            ByteBuffer source = ByteBuffer.wrap(new byte[] {9, 1, 2, 3, 4, 5, 9}, 1, 5);
            assertThat(stream.write(source)).isEqualTo(5);
            assertThat(source.hasRemaining()).isFalse();
            assertThat(stubs.records().get(0)).contains("pv=5:0102030405").contains("cb=5");
        }
        called(ISequentialStream.class);
    }

    private static void called(Class<?> type) {
        SdkInterfaces.slots(type).forEach(method -> Coverage.add(Way.JAVA_CALLS_C, method));
    }

    @AfterAll
    static void report() {
        Coverage.report(Way.JAVA_CALLS_C);
    }

    private <T extends IUnknown> T create(Class<T> type) {
        long pointer = stubs.create(type.getSimpleName());
        assertThat(pointer).as("the server has an %s", type.getSimpleName()).isNotZero();
        return NativeAccess.owned(pointer, type);
    }
}
