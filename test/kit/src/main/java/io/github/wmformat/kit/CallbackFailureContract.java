package io.github.wmformat.kit;

import static io.github.wmformat.WMT_STATUS.WMT_OPENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.Reader;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STATUS;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An exception of a program's callback is not lost on its way through native code. */
public abstract class CallbackFailureContract extends Contract {
    private static final int TRIES = 100;

    /** For subclasses. */
    protected CallbackFailureContract() {}

    @Test
    void anExceptionOfAStreamComesOutOfTheCallThatReadIt() {
        SynchronousReader reader = newReader();

        Throwable thrown = catchThrowable(() -> reader.openStream(MemoryStream.broken("the disk is on fire")));

        assertThat(thrown).isInstanceOf(ComException.class).hasStackTraceContaining("the disk is on fire");
    }

    @Test
    void aReaderIsGoodForAnotherStreamAfterwards() {
        SynchronousReader reader = newReader();
        assertThat(catchThrowable(() -> reader.openStream(MemoryStream.broken("the disk is on fire"))))
                .isInstanceOf(ComException.class);

        reader.openStream(MemoryStream.of(Fixture.CLIP));

        assertThat(reader.getOutputCount()).isEqualTo(2);
    }

    @Test
    void anExceptionOfAStatusCallbackComesOutOfALaterCall() throws InterruptedException {
        BrokenCallback callback = new BrokenCallback();
        Reader reader = keep(wmvcore().wmCreateReader(0));
        reader.openStream(MemoryStream.of(Fixture.CLIP), callback, 0);
        assertThat(callback.called.await(15, TimeUnit.SECONDS)).isTrue();

        assertThat(laterFailure(reader)).hasStackTraceContaining("the program is confused");
    }

    /** The exception is kept when the callback has returned, which may be a little later than the callback's last act. */
    private static @Nullable Throwable laterFailure(Reader reader) throws InterruptedException {
        Throwable thrown = null;
        for (int i = 0; i < TRIES && thrown == null; i++) {
            thrown = catchThrowable(reader::getOutputCount);
            Thread.sleep(10);
        }
        return thrown;
    }

    private static final class BrokenCallback implements IWMReaderCallback {
        final CountDownLatch called = new CountDownLatch(1);

        @Override
        public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
            if (status.equals(WMT_OPENED)) {
                called.countDown();
                throw new IllegalStateException("the program is confused");
            }
        }

        @Override
        public void onSample(
                int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
            // No sample comes without Start.
        }
    }
}
