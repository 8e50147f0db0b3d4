package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMHeaderInfo;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMReaderCallbackAdvanced;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private static final Machine MACHINE = TestMachine.MACHINE;
    private static final IWMStatusCallback NOTHING = (status, hr, value, context) -> {};

    private static long hold(IUnknown object, Class<? extends IUnknown> type) {
        return Exports.hold(MACHINE, object, Types.of(type), new Identity());
    }

    private static long query(long pointer, Class<? extends IUnknown> type) {
        return MACHINE.query(pointer, Types.of(type));
    }

    @Test
    void anObjectHasOneIdentityAndOneCountForAllItsInterfaces() {
        JavaCallback both = new JavaCallback();
        long callback = hold(both, IWMReaderCallback.class);
        long advanced = query(callback, IWMReaderCallbackAdvanced.class);
        long status = query(advanced, IWMStatusCallback.class);
        long identity = query(status, IUnknown.class);

        assertThat(advanced).isNotEqualTo(callback);
        assertThat(query(callback, IUnknown.class)).isEqualTo(identity);
        assertThat(query(advanced, IWMReaderCallback.class)).isEqualTo(callback);
        assertThat(hold(both, IWMReaderCallback.class)).isEqualTo(callback);
        assertThat(Upcalls.export(status).references()).isEqualTo(7);
        for (int left = 6; left > 0; left--) {
            assertThat(Exports.release(advanced)).isEqualTo(left);
        }
        assertThat(Exports.release(callback)).isZero();
        assertThat(Exports.held()).isZero();
    }

    @Test
    void anInterfaceThatTheObjectDoesNotHaveIsRefused() {
        long pointer = hold(NOTHING, IWMStatusCallback.class);
        assertThat(query(pointer, IWMHeaderInfo.class)).isZero();
        assertThat(Exports.release(pointer)).isZero();
    }

    @Test
    void aQuestionWithoutAnIidOrAPlaceForTheAnswerIsRefused() {
        long pointer = hold(NOTHING, IWMStatusCallback.class);
        Scratch scratch = Scratch.get();
        long mark = scratch.mark();
        long out = scratch.take(8);
        long iid = scratch.guid(new Guid(1, 2));
        long queryInterface = Memory.slot(pointer, 0);
        assertThat(HResult.of(MACHINE.IJJJ(queryInterface, pointer, 0, out))).isEqualTo(ResultCodes.E_POINTER);
        assertThat(HResult.of(MACHINE.IJJJ(queryInterface, pointer, iid, 0))).isEqualTo(ResultCodes.E_POINTER);
        Memory.putLong(out, -1);
        assertThat(HResult.of(MACHINE.IJJJ(queryInterface, pointer, iid, out))).isEqualTo(ResultCodes.E_NOINTERFACE);
        assertThat(Memory.getLong(out)).isZero();
        scratch.release(mark);
        assertThat(Exports.release(pointer)).isZero();
    }

    @Test
    void lateCallsOnAnObjectThatIsGoneAreAnsweredAndHarmless() {
        long pointer = hold(NOTHING, IWMStatusCallback.class);
        MACHINE.release(pointer);
        assertThat(Exports.held()).isZero();
        for (int i = 0; i < 3; i++) {
            assertThat(MACHINE.IJ(Memory.slot(pointer, 2), pointer)).isZero();
            assertThat(MACHINE.IJ(Memory.slot(pointer, 1), pointer)).isZero();
        }
        assertThat(query(pointer, IUnknown.class)).isZero();
        int hr = MACHINE.IJIIIJJ(Memory.slot(pointer, 3), pointer, 1, 0, 0, 0, 0);
        assertThat(HResult.of(hr)).isEqualTo(ResultCodes.E_UNEXPECTED);
    }

    @Test
    void oneHundredThousandObjectsLeaveNothingBehind() {
        for (int i = 0; i < 70_000; i++) {
            MACHINE.release(hold(new JavaCallback(), IWMStatusCallback.class));
        }
        int blocks = Facets.blocks();
        for (int i = 0; i < 100_000; i++) {
            JavaCallback fresh = new JavaCallback();
            long pointer = hold(fresh, IWMStatusCallback.class);
            assertThat(query(pointer, IUnknown.class)).isEqualTo(pointer);
            MACHINE.release(pointer);
            MACHINE.release(pointer);
        }
        assertThat(Facets.blocks()).isEqualTo(blocks);
        assertThat(Exports.held()).isZero();
    }

    @Test
    void threadsThatTakeAndReleaseTheSameObjectEndAtNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> done = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            done.add(pool.submit(ExportsTest::churn));
        }
        for (Future<Boolean> each : done) {
            assertThat(each.get()).isTrue();
        }
        pool.shutdown();
        assertThat(Exports.held()).isZero();
    }

    private static boolean churn() {
        for (int i = 0; i < 20_000; i++) {
            long pointer = hold(NOTHING, IWMStatusCallback.class);
            MACHINE.addRef(pointer);
            MACHINE.release(pointer);
            MACHINE.release(pointer);
        }
        return true;
    }

    @Test
    void aBufferGivenAwayIsClosedWhenNativeCodeLetsGo() {
        JavaBuffer buffer = new JavaBuffer(ByteBuffer.allocateDirect(8), 8);
        long pointer = Wrapping.give(MACHINE, buffer, Types.of(INSSBuffer.class), new Identity());
        assertThat(buffer.closed).isZero();
        MACHINE.release(pointer);
        assertThat(buffer.closed).isEqualTo(1);
    }

    @Test
    void aBufferThatComesBackIsTheJavaObjectAndOpen() {
        JavaBuffer buffer = new JavaBuffer(ByteBuffer.allocateDirect(8), 8);
        long pointer = Wrapping.give(MACHINE, buffer, Types.of(INSSBuffer.class), new Identity());
        assertThat(Wrapping.owned(MACHINE, pointer, Types.of(INSSBuffer.class))).isSameAs(buffer);
        assertThat(buffer.closed).isZero();
        assertThat(Exports.held()).isZero();
    }

    @Test
    void manyObjectsMayBeHeldAtOnce() {
        List<Long> pointers = new ArrayList<>();
        for (int i = 0; i < 80_000; i++) {
            pointers.add(hold(new JavaCallback(), IWMStatusCallback.class));
        }
        assertThat(Exports.held()).isEqualTo(80_000);
        pointers.forEach(MACHINE::release);
        assertThat(Exports.held()).isZero();
    }
}
