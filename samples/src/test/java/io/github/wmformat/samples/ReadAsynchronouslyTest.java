package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyFloat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Attributes;
import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IStream;
import io.github.wmformat.IWMHeaderInfo.AttributeByName;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.Reader;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMVCore;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** The sample against a reader that is scripted here; on a real one it is run under Wine. */
class ReadAsynchronouslyTest {
    private static final long DURATION = 20_000_000;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Reader reader = mock(Reader.class);
    private final WMVCore wmvcore = mock(WMVCore.class);
    private final IStream stream = mock(IStream.class);

    private volatile @Nullable IWMReaderCallback opened;

    @BeforeEach
    void script() {
        when(wmvcore.wmCreateReader(0)).thenReturn(reader);
        when(reader.getAttributeByName(0, Attributes.g_wszWMDuration))
                .thenReturn(new AttributeByName(0, AttributeValue.ofQword(DURATION)));
        doAnswer(call -> {
                    opened = call.getArgument(1);
                    return tell(WMT_STATUS.WMT_OPENED, ResultCodes.S_OK);
                })
                .when(reader)
                .openStream(any(), any(), anyLong());
        doAnswer(call -> tell(WMT_STATUS.WMT_STARTED, ResultCodes.S_OK))
                .when(reader)
                .start(anyLong(), anyLong(), anyFloat(), anyLong());
        doAnswer(call -> {
                    INSSBuffer sample = mock(INSSBuffer.class);
                    when(sample.getBufferAndLength()).thenReturn(ByteBuffer.allocate(10));
                    thread.execute(() -> callback().onSample(0, 0, 400_000, 1, sample, 0));
                    return tell(WMT_STATUS.WMT_EOF, ResultCodes.S_OK);
                })
                .when(reader)
                .deliverTime(2 * DURATION);
        doAnswer(call -> tell(WMT_STATUS.WMT_STOPPED, ResultCodes.S_OK))
                .when(reader)
                .stop();
    }

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    private Object tell(WMT_STATUS status, HResult result) {
        thread.execute(() -> callback().onStatus(status, result, null, 0));
        return Void.TYPE;
    }

    private IWMReaderCallback callback() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void opensStartsRunsToTheEndStopsAndCloses() throws InterruptedException {
        assertThat(ReadAsynchronously.read(wmvcore, stream)).hasToString("1 samples, 10 bytes");

        InOrder order = inOrder(reader);
        order.verify(reader).openStream(any(), any(), anyLong());
        order.verify(reader).setUserProvidedClock(true);
        order.verify(reader).start(0, 0, 1.0f, 0);
        order.verify(reader).deliverTime(2 * DURATION);
        order.verify(reader).stop();
        order.verify(reader).close();
    }

    @Test
    void aStatusThatSaysFailureEndsTheReadingWithItsCode() {
        doAnswer(call -> {
                    opened = call.getArgument(1);
                    return tell(WMT_STATUS.WMT_OPENED, ResultCodes.NS_E_INVALID_DATA);
                })
                .when(reader)
                .openStream(any(), any(), anyLong());

        assertThatThrownBy(() -> ReadAsynchronously.read(wmvcore, stream))
                .isInstanceOf(ComException.class)
                .hasMessageContaining("NS_E_INVALID_DATA");
    }
}
