package io.github.wmformat.benchmarks.calls;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Backends;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMHeaderInfo;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.Reader;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMVCore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A native backend of this library, used as programs use it. */
@SuppressWarnings("NullAway.Init") // JMH calls the setup first.
abstract class Ours extends CallCost {
    private final String backend;
    private Reader reader;
    private SynchronousReader syncReader;
    private StreamConfiguration stream;
    private long callback;

    Ours(String backend) {
        this.backend = backend;
    }

    /** A program's callback. */
    static final class Counter implements IWMReaderCallback {
        long heard;

        @Override
        public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
            heard++;
        }

        @Override
        public void onSample(
                int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
            heard += sampleTime;
        }
    }

    @Override
    void prepare() {
        System.setProperty("wmformat.library", Server.path());
        WMVCore wmvcore = Backends.select(backend).wmvcore();
        syncReader = wmvcore.wmCreateSyncReader(0);
        stream = syncReader.getStream(0);
        Reader heard = wmvcore.wmCreateReader(0);
        heard.open("", new Counter(), 0);
        callback = Server.keptCallback();
        reader = wmvcore.wmCreateReader(0);
    }

    @Override
    final void pause() {
        reader.pause();
    }

    @Override
    final int getOutputFormatCount() {
        return syncReader.getOutputFormatCount(OUTPUT);
    }

    @Override
    final Object getNextSample() {
        try (NextSample sample = Objects.requireNonNull(syncReader.getNextSample(STREAM))) {
            return sample;
        }
    }

    @Override
    final byte[] getSampleBytes() {
        try (NextSample sample = Objects.requireNonNull(syncReader.getNextSample(STREAM))) {
            return sample.sample().bytes();
        }
    }

    @Override
    final String getStreamName() {
        return stream.getStreamName();
    }

    @Override
    final void queryHeaderInfo() {
        syncReader.queryInterface(IWMHeaderInfo.class).close();
    }

    @Override
    final long callback() {
        return callback;
    }

    @Override
    final void openWithNewCallback() {
        reader.open("", new Counter(), 0);
        reader.closeFile();
    }
}
