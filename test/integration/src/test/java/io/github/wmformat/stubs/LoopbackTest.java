package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.ISequentialStream;
import io.github.wmformat.IStream;
import io.github.wmformat.IUnknown;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.stubs.Coverage.Way;
import io.github.wmformat.stubs.Recorder.Call;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every method of every interface: a Java object behind a native pointer, called through the proxy of that pointer. */
class LoopbackTest {
    @BeforeEach
    void throughNativePointers() {
        StubLibrary.get().reset();
        NativeAccess.unwrap(false);
    }

    @AfterEach
    void asUsual() {
        NativeAccess.unwrap(true);
    }

    @AfterAll
    static void report() {
        Coverage.report(Way.JAVA_CALLS_JAVA);
    }

    @TestFactory
    Stream<DynamicContainer> whatIsPassedIsHeardAndWhatIsAnsweredComesBack() {
        return SdkInterfaces.all().stream()
                .map(type -> dynamicContainer(
                        type.getSimpleName(),
                        SdkInterfaces.slots(type).stream()
                                .filter(method -> !OnMemory.is(method))
                                .map(method -> dynamicTest(method.getName(), () -> check(type, method)))));
    }

    private static void check(Class<? extends IUnknown> type, Method method) {
        int held = NativeAccess.held();
        int width = NativeMethod.of(method).answerWidth();
        roundTrip(type, method, 0, width);
        roundTrip(type, method, 1, width);
        assertThat(NativeAccess.held())
                .as("objects that native code still holds")
                .isEqualTo(held);
        Coverage.add(Way.JAVA_CALLS_JAVA, method);
    }

    @Test
    void aBuffersMemoryIsSeenThroughNativePointers() {
        StubbedBuffer buffer = new StubbedBuffer();
        try (INSSBuffer proxy = NativeAccess.owned(NativeAccess.pointer(buffer, INSSBuffer.class), INSSBuffer.class)) {
            assertThat(proxy.getLength()).isEqualTo(5);
            assertThat(proxy.getMaxLength()).isEqualTo(40);
            assertThat(proxy.getBuffer().remaining()).isEqualTo(40);
            ByteBuffer bytes = proxy.getBufferAndLength();
            assertThat(bytes.remaining()).isEqualTo(5);
            assertThat(bytes.get(4)).isEqualTo((byte) 0x55);
            proxy.setLength(7);
        }
        assertThat(buffer.heard())
                .contains("GetLength", "GetMaxLength", "GetBuffer", "GetBufferAndLength", "SetLength 7");
        called(INSSBuffer.class);
    }

    @Test
    void aStreamIsReadAndWrittenThroughNativePointers() {
        StubbedStream stream = new StubbedStream();
        try (IStream proxy = NativeAccess.owned(NativeAccess.pointer(stream, IStream.class), IStream.class)) {
            ByteBuffer target = ByteBuffer.allocate(9);
            assertThat(proxy.read(target)).isEqualTo(3);
            assertThat(target.array()).startsWith(1, 2, 3, 0);
            assertThat(proxy.write(ByteBuffer.wrap(new byte[] {7, 8}))).isEqualTo(2);
        }
        assertThat(stream.heard()).containsExactly("Read 9", "Write 0708");
        called(ISequentialStream.class);
    }

    private static void called(Class<?> type) {
        SdkInterfaces.slots(type).forEach(method -> Coverage.add(Way.JAVA_CALLS_JAVA, method));
    }

    /** Numbers that are too wide for the answer's parameter are refused; then narrower ones are answered. */
    private static <T extends IUnknown> void roundTrip(Class<T> type, Method method, int seed, int width) {
        Recorder recorder = new Recorder(seed + 20, width);
        List<Sample> arguments = new ArrayList<>();
        T object = Recorder.implement(type, recorder);
        try (T proxy = NativeAccess.owned(NativeAccess.pointer(object, type), type)) {
            Object result = new CalledMethod(method, seed, 0).call(proxy, arguments);
            Call call = recorder.calls().get(recorder.calls().size() - 1);
            assertThat(call.method()).isEqualTo(method);
            assertThat(call.arguments().stream().map(Described::of))
                    .containsExactlyElementsOf(arguments.stream()
                            .map(argument -> Described.of(Recorder.kept(argument.value())))
                            .toList());
            assertThat(Described.of(result)).isEqualTo(Described.of(call.answered()));
            Recorder.giveBack(result);
        } catch (CalledMethod.Refused refused) {
            if (width + 1 == Samples.WIDTHS) {
                throw refused;
            }
            roundTrip(type, method, seed, width + 1);
        } finally {
            arguments.forEach(Sample::close);
        }
    }
}
