package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMReaderCallbackAdvanced;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callbacks of a program, exported and called back through proxies. */
class CallbackTest {
    private final Loopback loopback = Loopback.begin();
    private final JavaCallback callback = new JavaCallback();

    @AfterEach
    void nothingIsHeld() {
        loopback.close();
        assertThat(Exports.held()).isZero();
    }

    @Test
    void everyValueArrivesAsItWasSent() {
        try (IWMReaderCallback proxy = loopback.through(callback, IWMReaderCallback.class);
                IWMReaderCallbackAdvanced advanced = proxy.queryInterface(IWMReaderCallbackAdvanced.class)) {
            proxy.onStatus(WMT_STATUS.WMT_STARTED, ResultCodes.S_OK, AttributeValue.ofDword(7), -3);
            proxy.onStatus(WMT_STATUS.of(4711), HResult.of(0x80004005), null, 1L << 40);
            advanced.onStreamSelection(
                    new int[] {1, 65535}, List.of(WMT_STREAM_SELECTION.WMT_OFF, WMT_STREAM_SELECTION.WMT_ON), 0);
            advanced.onStreamSelection(new int[0], List.of(), 0);
            Guid video = new Guid(1, 2);
            advanced.onOutputPropsChanged(
                    9, new WM_MEDIA_TYPE(video, video, true, false, 5, video, new byte[] {1, 2, 3}), 0);
            assertThat(callback.heard)
                    .containsExactly(
                            "WMT_STARTED S_OK (0x00000000) WMT_TYPE_DWORD 7 -3",
                            "WMT_STATUS(4711) E_FAIL (0x80004005) null " + (1L << 40),
                            "[1, 65535] [WMT_OFF, WMT_ON]",
                            "[] []",
                            "9 " + video + " [1, 2, 3]");
        }
    }

    @Test
    void aLentSampleEndsWithTheCallAndARetainedOneDoesNot() {
        JavaBuffer buffer = new JavaBuffer(ByteBuffer.allocateDirect(32), 5);
        try (IWMReaderCallback proxy = loopback.through(callback, IWMReaderCallback.class);
                INSSBuffer sample = loopback.through(buffer, INSSBuffer.class)) {
            proxy.onSample(1, 2, 3, 4, sample, 5);
            assertThat(callback.heard).containsExactly("1 2 3 4 5 5");
            assertThatThrownBy(() -> lent().getLength())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("INSSBuffer");
            assertThat(kept().getLength()).isEqualTo(5);
            kept().close();
        }
        assertThat(buffer.closed).isEqualTo(1);
    }

    private INSSBuffer lent() {
        return Objects.requireNonNull(callback.lent);
    }

    private INSSBuffer kept() {
        return Objects.requireNonNull(callback.kept);
    }

    @Test
    void anAllocatorsBufferIsFilledByTheCallerAndClosedWhenReleased() {
        try (IWMReaderCallbackAdvanced proxy = loopback.through(callback, IWMReaderCallbackAdvanced.class)) {
            try (INSSBuffer buffer = proxy.allocateForStream(1, 64, 0)) {
                buffer.getBuffer().put(3, (byte) 99);
                buffer.setLength(4);
            }
        }
        assertThat(callback.allocated.getBufferAndLength().get(3)).isEqualTo((byte) 99);
        assertThat(callback.allocated.closed).isEqualTo(1);
    }

    @Test
    void whatACallbackThrowsIsACodeForNativeCode() {
        IWMStatusCallback throwing = (status, hr, value, context) -> {
            throw context == 0 ? new IllegalStateException("mine") : new UnsupportedOperationException("not this");
        };
        try (IWMStatusCallback proxy = loopback.through(throwing, IWMStatusCallback.class)) {
            assertThatThrownBy(() -> proxy.onStatus(WMT_STATUS.WMT_EOF, ResultCodes.S_OK, null, 0))
                    .asInstanceOf(type(ComException.class))
                    .returns(ResultCodes.E_FAIL, ComException::hresult);
            assertThatThrownBy(() -> proxy.onStatus(WMT_STATUS.WMT_EOF, ResultCodes.S_OK, null, 1))
                    .asInstanceOf(type(ComException.class))
                    .returns(ResultCodes.E_NOTIMPL, ComException::hresult);
        }
    }

    @Test
    void whatACallbackThrowsComesOutOfTheCallThatItWasGivenTo() {
        RuntimeException mine = new IllegalStateException("mine");
        IWMStatusCallback throwing = (status, hr, value, context) -> {
            throw mine;
        };
        JavaBuffer other = new JavaBuffer(ByteBuffer.allocateDirect(8), 3);
        try (INSSBuffer started = loopback.through(other, INSSBuffer.class)) {
            Identity owner = ((Proxy) started).identity();
            long pointer = Wrapping.pointer(TestMachine.MACHINE, throwing, Types.of(IWMStatusCallback.class), owner);
            TestMachine.MACHINE.IJIIIJJ(Memory.slot(pointer, 3), pointer, 1, 0, 0, 0, 0);
            Wrapping.release(TestMachine.MACHINE, pointer);
            assertThatThrownBy(started::getLength)
                    .asInstanceOf(type(ComException.class))
                    .returns(ResultCodes.E_FAIL, ComException::hresult)
                    .returns("GetLength", ComException::methodName)
                    .returns(mine, ComException::getCause);
            assertThat(started.getLength()).isEqualTo(3);
        }
    }
}
