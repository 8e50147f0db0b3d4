package io.github.wmformat.samples;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_STATUS;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** How a program's test replaces a callback: with a mock, because the interface is plain Java. To copy. */
class SamplesFromTest {
    private final IWMReaderCallback player = mock(IWMReaderCallback.class);
    private final INSSBuffer sample = mock(INSSBuffer.class);
    private final SamplesFrom from = new SamplesFrom(1_000_000, player);

    @Test
    void samplesThatEndBeforeTheStartAreKeptAway() {
        from.onSample(0, 600_000, 400_000, 0, sample, 7);

        verify(player, never()).onSample(anyInt(), anyLong(), anyLong(), anyInt(), any(), anyLong());
    }

    @Test
    void theSampleThatSpansTheStartAndAllAfterItArriveAsTheyWereAndInOrder() {
        from.onSample(0, 600_000, 400_001, 1, sample, 7);
        from.onSample(1, 2_000_000, 0, 4, sample, 8);

        InOrder heard = inOrder(player);
        heard.verify(player).onSample(0, 600_000, 400_001, 1, sample, 7);
        heard.verify(player).onSample(1, 2_000_000, 0, 4, sample, 8);
    }

    @Test
    void statusesAlwaysArrive() {
        from.onStatus(WMT_STATUS.WMT_STARTED, ResultCodes.S_OK, null, 7);

        verify(player).onStatus(WMT_STATUS.WMT_STARTED, ResultCodes.S_OK, null, 7);
    }
}
