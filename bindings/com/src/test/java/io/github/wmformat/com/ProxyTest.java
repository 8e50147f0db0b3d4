package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import io.github.wmformat.ComException;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMHeaderInfo;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMReaderCallbackAdvanced;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reference to a native object promises; the object is one of ours, exported. */
class ProxyTest {
    private final Loopback loopback = Loopback.begin();
    private final JavaBuffer target = new JavaBuffer(ByteBuffer.allocateDirect(32), 8);
    private final INSSBuffer buffer = loopback.through(target, INSSBuffer.class);

    @AfterEach
    void nothingIsHeld() {
        buffer.close();
        loopback.close();
        assertThat(Exports.held()).isZero();
    }

    @Test
    void closingTwiceIsHarmlessAndUseAfterItSaysWhatWasClosed() {
        buffer.close();
        buffer.close();
        assertThat(target.closed).isEqualTo(1);
        assertThatThrownBy(buffer::getLength)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("INSSBuffer was closed");
        assertThatThrownBy(buffer::retain).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> buffer.queryInterface(IUnknown.class)).isInstanceOf(IllegalStateException.class);
        assertThat(buffer).hasToString("INSSBuffer (closed)");
    }

    @Test
    void aRetainedReferenceOutlivesTheFirst() {
        INSSBuffer second = buffer.retain();
        buffer.close();
        assertThat(second.getMaxLength()).isEqualTo(32);
        assertThat(target.closed).isZero();
        second.close();
        assertThat(target.closed).isEqualTo(1);
    }

    @Test
    void anInterfaceThatIsNotThereIsEmptyOrAnException() {
        assertThat(buffer.tryQueryInterface(IWMHeaderInfo.class)).isEmpty();
        assertThatThrownBy(() -> buffer.queryInterface(IWMHeaderInfo.class))
                .isInstanceOf(ComException.class)
                .hasMessageContaining("E_NOINTERFACE");
        try (IUnknown unknown = buffer.queryInterface(IUnknown.class)) {
            assertThat(unknown.tryQueryInterface(INSSBuffer.class)).hasValueSatisfying(again -> {
                assertThat(again.getLength()).isEqualTo(8);
                again.close();
            });
        }
    }

    @Test
    void viewsOfTheSameMemoryAgreeAndReachTheObjectWithTheReferenceAtTheLatest() {
        ByteBuffer view = buffer.getBufferAndLength();
        ByteBuffer whole = buffer.getBuffer();
        assertThat(view.remaining()).isEqualTo(8);
        assertThat(whole.remaining()).isEqualTo(32);
        whole.put(2, (byte) 77);
        assertThat(buffer.getBufferAndLength().get(2)).isEqualTo((byte) 77);
        buffer.close();
        assertThat(target.getBuffer().get(2)).isEqualTo((byte) 77);
    }

    @Test
    void whatIsWrittenToAViewIsThereWhenTheObjectIsHandedToNativeCode() {
        List<Byte> seen = new ArrayList<>();
        IWMReaderCallback callback = new JavaCallback() {
            @Override
            public void onSample(int output, long time, long duration, int flags, INSSBuffer sample, long context) {
                seen.add(sample.getBuffer().get(5));
            }
        };
        try (IWMReaderCallback proxy = loopback.through(callback, IWMReaderCallback.class)) {
            buffer.getBuffer().put(5, (byte) 55);
            proxy.onSample(0, 0, 0, 0, buffer, 0);
        }
        assertThat(seen).containsExactly((byte) 55);
    }

    @Test
    void theBytesAreACopyOfTheUsedPart() {
        buffer.getBuffer().put(2, (byte) 77);
        byte[] bytes = buffer.bytes();
        assertThat(bytes).hasSize(8).contains((byte) 77, atIndex(2));
        buffer.close();
        assertThat(bytes[2]).isEqualTo((byte) 77);
    }

    @Test
    void wrongArgumentsAreRefusedByNameBeforeAnythingIsCalled() {
        JavaCallback callback = new JavaCallback();
        try (IWMReaderCallbackAdvanced proxy = loopback.through(callback, IWMReaderCallbackAdvanced.class)) {
            assertThatThrownBy(() -> proxy.onStreamSelection(new int[] {1}, List.of(), 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("selections");
            assertThatThrownBy(() -> proxy.allocateForStream(65536, 1, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("streamNum: 65536");
            assertThatThrownBy(() -> proxy.onStreamSample(1, 0, 0, 0, none(), 0))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("sample");
        }
        assertThat(callback.heard).isEmpty();
    }

    @SuppressWarnings("NullAway") // What a careless program does.
    private static INSSBuffer none() {
        return null;
    }

    @Test
    void aClassThatIsNoInterfaceOfTheSdkIsRefused() {
        interface Mine extends IUnknown {}

        assertThatThrownBy(() -> buffer.tryQueryInterface(Mine.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
