package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.Backends;
import io.github.wmformat.ComException;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.Reader;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import io.github.wmformat.com.NativeAccess;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What goes wrong on either side stays a code or an exception: nothing ends the process, nothing is left behind. */
class FaultsTest {
    private static final int THREADS = 16;
    private static final int MANY = 1_000_000;
    private static final Logger UNSEEN = Logger.getLogger("io.github.wmformat.com.Identity");

    private final StubLibrary stubs = StubLibrary.get();
    private int heldBefore;
    private long objectsBefore;

    @BeforeAll
    static void exceptionsThatNobodyWaitsForAreMeant() {
        UNSEEN.setLevel(Level.OFF);
    }

    @AfterAll
    static void warnAgain() {
        UNSEEN.setLevel(null);
    }

    @BeforeEach
    void reset() {
        stubs.reset();
        heldBefore = NativeAccess.held();
        objectsBefore = stubs.liveObjects();
    }

    @AfterEach
    void nothingIsLeft() {
        stubs.reset();
        stubs.recording(true);
        assertThat(NativeAccess.held()).isEqualTo(heldBefore);
        assertThat(stubs.liveObjects()).isEqualTo(objectsBefore);
        assertThat(stubs.overReleases()).isZero();
    }

    private static WMVCore wmvcore() {
        System.setProperty("wmformat.library", StubLibrary.file().toString());
        return Backends.select(NativeAccess.BACKEND).wmvcore();
    }

    @TestFactory
    Stream<DynamicContainer> whatAnyCallbackThrowsIsACodeForNativeCode() {
        return SdkInterfaces.all().stream()
                .map(type -> dynamicContainer(
                        type.getSimpleName(),
                        SdkInterfaces.slots(type).stream().map(method -> throwing(type, method))));
    }

    private DynamicTest throwing(Class<? extends IUnknown> type, Method method) {
        return dynamicTest(method.getName(), () -> {
            stubs.reset();
            int held = NativeAccess.held();
            RuntimeException broken = new IllegalStateException("broken");
            long pointer = pointer(type, (object, called, arguments) -> {
                if (called.getDeclaringClass().equals(Object.class) || called.isDefault()) {
                    return InvocationHandler.invokeDefault(object, called, arguments);
                }
                throw broken;
            });
            NativeMethod called = NativeMethod.of(method);
            int result = stubs.fire(called.toString(), pointer);
            NativeAccess.release(pointer);
            assertThat(result).as("what %s answered", called).isLessThanOrEqualTo(0);
            assertThat(NativeAccess.held()).isEqualTo(held);
            assertThat(stubs.liveTaskMemory()).isZero();
        });
    }

    private static <T extends IUnknown> long pointer(Class<T> type, InvocationHandler handler) {
        Object object = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
        return NativeAccess.pointer(type.cast(object), type);
    }

    @TestFactory
    Stream<DynamicTest> aServerThatGivesNullInsteadOfObjectsIsRefusedOrAnsweredWithNull() {
        return SdkInterfaces.all().stream()
                .flatMap(type -> SdkInterfaces.slots(type).stream()
                        .map(method -> dynamicTest(
                                type.getSimpleName() + "." + method.getName(), () -> givenNull(type, method))));
    }

    private void givenNull(Class<? extends IUnknown> type, Method method) {
        stubs.reset();
        List<Sample> arguments = new ArrayList<>();
        try (IUnknown target = NativeAccess.owned(stubs.create(type.getSimpleName()), type)) {
            stubs.nullObjects(true);
            Object result = new CalledMethod(method, 0, 0).call(target, arguments);
            if (result instanceof AutoCloseable several) {
                several.close();
            }
        } catch (CalledMethod.Refused refused) {
            assertThat(refused).hasCauseInstanceOf(ComException.class);
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            stubs.nullObjects(false);
            arguments.forEach(Sample::close);
        }
    }

    @Test
    void sixteenThreadsCreateCallAndCloseAtOnce() throws Exception {
        WMVCore wmvcore = wmvcore();
        stubs.recording(false);
        CountDownLatch together = new CountDownLatch(THREADS);
        onThreads(() -> {
            together.countDown();
            together.await();
            for (int i = 0; i < 2_000; i++) {
                try (SynchronousReader reader = wmvcore.wmCreateSyncReader(0);
                        IWMSyncReader.NextSample sample = reader.getNextSample(1)) {
                    assertThat(reader.getOutputFormatCount(1)).isNotNegative();
                    assertThat(sample).isNotNull();
                }
            }
            return true;
        });
    }

    @Test
    void sixteenThreadsShareOneReaderAndItsCallback() throws Exception {
        WMVCore wmvcore = wmvcore();
        stubs.recording(false);
        IWMReaderCallback callback = new SilentCallback();
        try (Reader shared = wmvcore.wmCreateReader(0)) {
            onThreads(() -> {
                for (int i = 0; i < 500; i++) {
                    try (IUnknown again = shared.retain()) {
                        shared.open("file.wmv", callback, i);
                        assertThat(again).isNotNull();
                        assertThat(shared.getOutputCount()).isNotNegative();
                    }
                }
                return true;
            });
        }
    }

    private static void onThreads(Callable<Boolean> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                done.add(pool.submit(work));
            }
            for (Future<Boolean> each : done) {
                assertThat(each.get(2, TimeUnit.MINUTES)).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aMillionCallbackObjectsComeAndGoWithoutGrowth() {
        for (int i = 0; i < MANY; i++) {
            NativeAccess.release(NativeAccess.pointer(new SilentCallback(), IWMReaderCallback.class));
        }
        assertThat(NativeAccess.held()).isEqualTo(heldBefore);
        assertThat(NativeAccess.exportBlocks()).isLessThan(MANY / 5);
    }

    @Test
    void aCallbackThatComesAfterTheCloseIsHeardOrRefused() {
        stubs.recording(false);
        long kept;
        try (Reader reader = wmvcore().wmCreateReader(0)) {
            IWMReaderCallback callback = BrokenCallback.throwing(new IllegalStateException("late"));
            kept = NativeAccess.pointer(callback, IWMReaderCallback.class);
            reader.open("file.wmv", callback, 0);
        }
        assertThat(stubs.fire("IWMStatusCallback::OnStatus", kept)).isNegative();
        NativeAccess.release(kept);
        assertThat(stubs.fire("IWMStatusCallback::OnStatus", kept)).isNegative();
    }

    @Test
    void aReferenceThatWasClosedCallsNothing() {
        SynchronousReader reader = wmvcore().wmCreateSyncReader(0);
        reader.close();
        stubs.clear();
        assertThatThrownBy(() -> reader.getOutputFormatCount(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was closed");
        assertThat(stubs.records()).isEmpty();
    }
}
